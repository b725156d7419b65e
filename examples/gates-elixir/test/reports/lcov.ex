defmodule Shop.Lcov do
  @moduledoc "Coverage of Erlang's own `cover`, as LCOV. With Hex at hand, the package excoveralls does the same."

  @file_name ".deploy-action/reports/lcov.info"

  def start(compile_path, _options) do
    :cover.start()

    for {:error, reason} <- :cover.compile_beam_directory(to_charlist(compile_path)),
        do: raise(inspect(reason))

    &write/0
  end

  defp write do
    File.mkdir_p!(Path.dirname(@file_name))
    File.write!(@file_name, :cover.modules() |> Enum.sort() |> Enum.map(&record/1))
  end

  defp record(module) do
    source = module.module_info(:compile)[:source] |> to_string() |> Path.relative_to_cwd()
    {:ok, lines} = :cover.analyse(module, :calls, :line)
    calls = for {{_module, line}, count} <- lines, line > 0, do: {line, count}

    if String.starts_with?(source, "lib/") do
      counted = calls |> Enum.group_by(&elem(&1, 0), &elem(&1, 1)) |> Enum.sort()

      [
        "SF:#{source}\n",
        for({line, counts} <- counted, do: "DA:#{line},#{Enum.max(counts)}\n"),
        "end_of_record\n"
      ]
    else
      []
    end
  end
end
