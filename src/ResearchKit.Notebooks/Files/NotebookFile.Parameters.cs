using System.Text.Json.Nodes;

namespace ResearchKit;

public sealed partial class NotebookFile
{
    private const string ParametersTag = "parameters", InjectedTag = "injected-parameters";

    /// <summary>
    /// The notebook with these parameters, the way papermill does it: the first code cell tagged <c>parameters</c> declares them with the values that hold
    /// otherwise; a cell tagged <c>injected-parameters</c> after it gives those of this run, in place of the one of an earlier run.
    /// Without a cell tagged <c>parameters</c>, the injected cell stands at the top and declares them.
    /// </summary>
    /// <param name="values">Name and value as typed: a number, true or false, or text. None: the notebook as it is.</param>
    /// <exception cref="NotebookParameterException">The notebook has no such parameter, or the value is not of its kind.</exception>
    public NotebookFile WithParameters(IReadOnlyList<KeyValuePair<string, string>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
        {
            return this;
        }

        int declaring = Tagged(ParametersTag), injected = Tagged(InjectedTag);
        string source = declaring < 0 ? ParameterCell.Declared(Name, values) : ParameterCell.Assigned(Name, Cells[declaring].Source, values);
        var root = (JsonObject)_root.DeepClone();
        if (injected >= 0)
        {
            CellNodes(root).ElementAt(injected)["source"] = JupyterJson.Lines(source);
        }
        else
        {
            var taken = Cells.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
            string id = InjectedTag;
            for (int next = 2; taken.Contains(id); next++)
            {
                id = FormattableString.Invariant($"{InjectedTag}-{next}");
            }

            root["cells"]!.AsArray().Insert(declaring + 1, new JsonObject
            {
                ["cell_type"] = "code",
                ["execution_count"] = null,
                ["id"] = id,
                ["metadata"] = new JsonObject { ["tags"] = new JsonArray(InjectedTag) },
                ["outputs"] = new JsonArray(),
                ["source"] = JupyterJson.Lines(source),
            });
        }

        return new(Name, root);
    }

    private int Tagged(string tag) => Cells.ToList().FindIndex(c => c.Kind == "code" && c.Tags.Contains(tag, StringComparer.Ordinal));
}
