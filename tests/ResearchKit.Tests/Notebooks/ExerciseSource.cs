using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ResearchKit.Tests;

/// <summary>
/// Makes the notebooks of a course from one Markdown file, notebooks/source/12-exercises.md: the student's copy, the teacher's copy with solutions, and a
/// trial that also makes each slip a student may make.
/// </summary>
/// <remarks>
/// Prose is a cell of its own, named after the fence that follows. Fences: <c>csharp ID</c> is a cell of both copies, in which the lines from
/// <c>// solution</c> to <c>// end</c> are the teacher's only; <c>teacher ID</c> is prose for teachers; <c>slip ID</c> is code with a wrong answer, after
/// which check ID must say what stands behind <c>// says:</c>.
/// </remarks>
internal sealed partial class ExerciseSource
{
    private const string Solution = "// solution", End = "// end", Says = "// says: ";

    private readonly List<(string Kind, string Id, string Text)> _parts = [];

    private ExerciseSource(string text)
    {
        var prose = new List<string>();
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (Fence().Match(lines[i]) is not { Success: true } fence)
            {
                prose.Add(lines[i]);
                continue;
            }

            string id = fence.Groups[2].Value;
            int last = Array.IndexOf(lines, "```", i);
            Flush(id + "-text");
            _parts.Add((fence.Groups[1].Value, id, string.Join('\n', lines[(i + 1)..last])));
            i = last;
        }

        Flush("next");

        void Flush(string id)
        {
            string block = string.Join('\n', prose).Trim('\n');
            if (block.Length > 0) _parts.Add(("prose", id, block));
            prose.Clear();
        }
    }

    public static ExerciseSource Of(string name) => new(File.ReadAllText(Path.Combine(Folder, "source", name + ".md")));

    public static string Folder { get; } = Path.Combine(Reference.RepositoryRoot, "notebooks");

    /// <summary>The ids of the cells that check an answer.</summary>
    public IReadOnlyList<string> Checks => [.. _parts.Where(p => p.Kind == "csharp" && p.Id.StartsWith("check-", StringComparison.Ordinal)).Select(p => p.Id)];

    /// <summary>What a check must say after a slip, by the id of the cell that checks again.</summary>
    public IReadOnlyDictionary<string, string> Slips => _parts.Where(p => p.Kind == "slip").Select((p, n) => (Id: $"slip-{n}-check", p.Text))
        .ToDictionary(p => p.Id, p => p.Text.Split('\n')[0][Says.Length..], StringComparer.Ordinal);

    /// <summary>Without solutions.</summary>
    public string Student() => Json(Cells(p => p.Kind is "csharp" or "prose", text => Without(text)));

    /// <summary>With solutions and notes.</summary>
    public string Teacher() => Json(Cells(p => p.Kind != "slip", Solved));

    /// <summary>The teacher's copy; behind each check its slips, each checked and put right again.</summary>
    public string Trial()
    {
        string answer = "";
        var code = new Dictionary<string, string>(StringComparer.Ordinal);
        var cells = new List<(string Kind, string Id, string Text)>();
        int slips = 0;
        foreach (var part in _parts.Where(p => p.Kind is "csharp" or "slip"))
        {
            if (part.Kind == "csharp")
            {
                cells.Add(("code", part.Id, code[part.Id] = Solved(part.Text)));
                if (part.Text.Contains(Solution, StringComparison.Ordinal)) answer = code[part.Id];
                continue;
            }

            cells.AddRange([("code", $"slip-{slips}", part.Text), ("code", $"slip-{slips}-check", code[part.Id]), ("code", $"slip-{slips++}-back", answer)]);
        }

        return Json(cells);
    }

    private IEnumerable<(string Kind, string Id, string Text)> Cells(Func<(string Kind, string Id, string Text), bool> stands, Func<string, string> code)
    {
        bool teacher = stands(("teacher", "", "")), first = true;
        foreach (var part in _parts.Where(stands))
        {
            string text = part.Kind == "csharp" ? code(part.Text) : part.Text;
            if (first && teacher) text = text.Insert(text.IndexOf('\n', StringComparison.Ordinal), ", with solutions");
            first = false;
            yield return (part.Kind == "csharp" ? "code" : "markdown", part.Id, text);
        }
    }

    private static string Solved(string code) => string.Join('\n', code.Split('\n').Where(line => line != End));

    private static string Without(string code)
    {
        bool kept = true;
        return string.Join('\n', code.Split('\n').Where(line =>
        {
            if (line == Solution) kept = false;
            bool stays = kept;
            if (line == End) kept = true;
            return stays;
        }));
    }

    private static string Json(IEnumerable<(string Kind, string Id, string Text)> cells)
    {
        var list = new JsonArray();
        foreach (var (kind, id, text) in cells)
            list.Add((JsonNode)new JsonObject { ["cell_type"] = kind, ["id"] = id, ["metadata"] = Folded(id), ["source"] = text });
        var root = new JsonObject
        {
            ["cells"] = list,
            ["metadata"] = new JsonObject { ["kernelspec"] = JsonNode.Parse(NotebookJson.CSharp), ["language_info"] = new JsonObject { ["name"] = "C#" } },
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        };
        return NotebookFile.Parse("12-exercises", root.ToJsonString()).ToJson();
    }

    /// <summary>Checks hold the answers, tools are not to be read: JupyterLab shows them folded.</summary>
    private static JsonObject Folded(string id) => id.StartsWith("check-", StringComparison.Ordinal) || id is "tools" or "tools-six"
        ? new() { ["jupyter"] = new JsonObject { ["source_hidden"] = true } } : [];

    [GeneratedRegex("^```(csharp|teacher|slip) ([a-z0-9-]+)$")]
    private static partial Regex Fence();
}
