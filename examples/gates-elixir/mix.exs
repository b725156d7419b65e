defmodule Shop.MixProject do
  use Mix.Project

  def project do
    [
      app: :shop,
      version: "1.0.0",
      elixir: "~> 1.14",
      elixirc_paths: if(Mix.env() == :test, do: ["lib", "test/reports"], else: ["lib"]),
      test_coverage: [tool: Shop.Lcov],
      xref: [exclude: [:cover]]
    ]
  end
end
