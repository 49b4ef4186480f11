using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ResearchKit;

/// <summary>A Jupyter notebook file of format 4. What is not understood is kept as it was.</summary>
public sealed partial class NotebookFile
{
    private const char Bom = '\uFEFF';

    private readonly JsonObject _root;

    private NotebookFile(string name, JsonObject root)
    {
        (Name, _root) = (name, root);
        Cells = [.. CellNodes(root).Select(Cell)];
    }

    /// <summary>The file as it was named.</summary>
    public string Name { get; }

    /// <summary>The cells, in order.</summary>
    public IReadOnlyList<NotebookCell> Cells { get; }

    /// <summary>Reads a notebook.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">How messages name it; null: as <paramref name="path"/>.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="NotebookException">It is not a notebook of format 4.</exception>
    public static NotebookFile Read(string path, string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return Parse(name ?? path, File.ReadAllText(path, new UTF8Encoding(false, throwOnInvalidBytes: false)));
    }

    /// <summary>Reads a notebook from text.</summary>
    /// <param name="name">How messages name it.</param>
    /// <param name="json">The text of the file.</param>
    /// <exception cref="NotebookException">It is not a notebook of format 4.</exception>
    public static NotebookFile Parse(string name, string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        JsonNode? node;
        try
        {
            node = JsonNode.Parse(json.TrimStart(Bom), documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException broken)
        {
            string place = broken.LineNumber is { } line ? string.Create(CultureInfo.InvariantCulture, $" in line {line + 1}") : "";
            throw new NotebookException(name, $"this is not JSON, so not a notebook: it breaks{place}. Open it in Jupyter or VS Code and save it again, or take it from a copy.");
        }

        if (node is not JsonObject root || root["cells"] is not JsonArray cells || cells.Any(c => c is not JsonObject))
        {
            throw new NotebookException(name, node is JsonObject old && old.ContainsKey("worksheets")
                ? "this notebook is of an old format (before 4). Open it in Jupyter and save it again."
                : "this is JSON, but not a notebook: it has no list of cells.");
        }

        if (root["nbformat"] is not JsonValue format || !format.TryGetValue(out int version) || version != 4)
        {
            throw new NotebookException(name, "this notebook is not of format 4. Open it in Jupyter and save it again.");
        }

        var metadata = root["metadata"] as JsonObject;
        var named = metadata?["kernelspec"] ?? metadata?["language_info"];
        string language = OutputJson.Text((named as JsonObject)?["language"] ?? (named as JsonObject)?["name"]);
        if (language.Length > 0 && language != ".net-csharp" && CellSegment.Known(language) != "csharp")
        {
            throw new NotebookException(name, $"this is a notebook for {language}; only C# notebooks run here (kernelspec .net-csharp).");
        }

        try
        {
            Complete(root);
            _ = JupyterJson.Write(root);
        }
        catch (InvalidOperationException)
        {
            throw new NotebookException(name, "a text in this notebook holds half a character (a lone surrogate). Open it in Jupyter and save it again.");
        }

        return new(name, root);
    }

    /// <summary>The text of the file: format 4.5, whatever 4.x it was read in, keys in order, one space of indent, LF, as Jupyter writes it.</summary>
    public string ToJson() => JupyterJson.Write(_root);

    /// <summary>The outputs of a cell.</summary>
    /// <param name="index">Place of the cell, from 0.</param>
    public IReadOnlyList<CellOutput> Outputs(int index) => OutputJson.Read(CellNodes(_root).ElementAt(index)["outputs"] as JsonArray ?? []);

    /// <summary>The execution count of a cell; null when it did not run.</summary>
    /// <param name="index">Place of the cell, from 0.</param>
    public int? Count(int index) => CellNodes(_root).ElementAt(index)["execution_count"] is JsonValue v && v.TryGetValue(out int n) ? n : null;

    /// <summary>The same notebook with the outputs of a run, and no others; cells are counted from 1 in the order they ran.</summary>
    /// <param name="results">Place of the cell to what it put out.</param>
    public NotebookFile With(IReadOnlyDictionary<int, CellResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var root = (JsonObject)_root.DeepClone();
        int count = 0, index = -1;
        foreach (var cell in CellNodes(root))
        {
            index++;
            if (OutputJson.Text(cell["cell_type"]) != "code")
            {
                continue;
            }

            bool ran = results.TryGetValue(index, out var result);
            cell["execution_count"] = ran ? ++count : null;
            cell["outputs"] = ran ? OutputJson.Of(result!.Outputs, count) : new JsonArray();
        }

        return new(Name, root);
    }

    private static IEnumerable<JsonObject> CellNodes(JsonObject root) => root["cells"]!.AsArray().Cast<JsonObject>();

    /// <summary>Brings what format 4.5 asks for: an id for each cell, made from its place, so that a rerun makes the same.</summary>
    private static void Complete(JsonObject root)
    {
        if (root["metadata"] is not JsonObject)
        {
            root["metadata"] = new JsonObject();
        }

        if (root["nbformat_minor"] is not JsonValue minor || !minor.TryGetValue(out int version) || version != 5)
        {
            root["nbformat_minor"] = 5;
        }

        var taken = CellNodes(root).Select(c => OutputJson.Text(c["id"])).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        int place = 0;
        foreach (var cell in CellNodes(root))
        {
            place++;
            string id = OutputJson.Text(cell["id"]);
            for (int next = 0; !CellId().IsMatch(id) || !seen.Add(id); next++)
            {
                string made = string.Create(CultureInfo.InvariantCulture, $"cell-{place}{(next == 0 ? "" : $"-{next}")}");
                id = taken.Contains(made) ? "" : made;
            }

            cell["id"] = id;
            if (cell["metadata"] is not JsonObject)
            {
                cell["metadata"] = new JsonObject();
            }

            cell["source"] = JupyterJson.Lines(OutputJson.Text(cell["source"]));
            if (OutputJson.Text(cell["cell_type"]) == "code")
            {
                cell["outputs"] ??= new JsonArray();
                if (!cell.ContainsKey("execution_count"))
                {
                    cell["execution_count"] = null;
                }
            }
        }
    }

    private static NotebookCell Cell(JsonObject cell)
    {
        var metadata = cell["metadata"] as JsonObject;
        var language = (metadata?["polyglot_notebook"] as JsonObject)?["kernelName"]
            ?? (metadata?["dotnet_interactive"] as JsonObject)?["language"] ?? (metadata?["vscode"] as JsonObject)?["languageId"];
        return new(
            OutputJson.Text(cell["id"]), OutputJson.Text(cell["cell_type"]), OutputJson.Text(cell["source"]).Replace("\r\n", "\n", StringComparison.Ordinal),
            [.. (metadata?["tags"] as JsonArray ?? []).Select(OutputJson.Text)], language is null ? null : OutputJson.Text(language))
        {
            Folded = (metadata?["jupyter"] as JsonObject)?["source_hidden"] is JsonValue hidden && hidden.TryGetValue(out bool folded) && folded,
        };
    }

    [GeneratedRegex("^[a-zA-Z0-9-_]{1,64}$")]
    private static partial Regex CellId();
}
