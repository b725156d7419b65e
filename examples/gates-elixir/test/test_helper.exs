ExUnit.start(formatters: [ExUnit.CLIFormatter, Shop.JUnit])
