defmodule Shop.JUnit do
  @moduledoc "Writes what ExUnit tells as JUnit XML. With Hex at hand, the package junit_formatter does the same."
  use GenServer

  @file_name ".deploy-action/reports/junit.xml"

  def init(_options), do: {:ok, []}

  def handle_cast({:test_finished, test}, tests), do: {:noreply, [test | tests]}

  def handle_cast({:suite_finished, _times}, tests) do
    File.mkdir_p!(Path.dirname(@file_name))
    cases = tests |> Enum.reverse() |> Enum.map(&test_case/1)

    File.write!(@file_name, [
      "<testsuites><testsuite name=\"shop\">\n",
      cases,
      "</testsuite></testsuites>\n"
    ])

    {:noreply, tests}
  end

  def handle_cast(_event, tests), do: {:noreply, tests}

  defp test_case(%ExUnit.Test{} = test) do
    seconds = :erlang.float_to_binary(test.time / 1_000_000, decimals: 6)
    file = Path.relative_to_cwd(test.tags.file)

    [
      ~s(<testcase classname="#{inspect(test.module)}" name="#{escape(to_string(test.name))}" ),
      ~s(file="#{escape(file)}" line="#{test.tags.line}" time="#{seconds}">),
      outcome(test.state),
      "</testcase>\n"
    ]
  end

  defp outcome(nil), do: ""

  defp outcome({:failed, failures}),
    do: message("failure", Enum.map_join(failures, "\n", &told/1))

  defp outcome({:invalid, _module}), do: message("error", "setup_all failed")
  defp outcome({_skipped_or_excluded, why}), do: message("skipped", why)

  defp told({kind, reason, stack}), do: Exception.format(kind, reason, stack)

  defp message(tag, text), do: ~s(<#{tag} message="#{escape(text)}"/>)

  defp escape(text) do
    text
    |> String.replace("&", "&amp;")
    |> String.replace("<", "&lt;")
    |> String.replace("\"", "&quot;")
    |> String.replace(~r/[^\x09\x0A\x0D\x20-\x{D7FF}\x{E000}-\x{FFFD}]/u, "?")
  end
end
