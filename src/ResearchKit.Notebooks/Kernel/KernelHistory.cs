using System.IO.Enumeration;
using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>What was run, while the kernel lives. Nothing is kept on disk: a cell may hold what no log should.</summary>
internal sealed class KernelHistory
{
    private readonly List<(int Line, string Code, string? Output)> _cells = [];

    /// <summary>Adds a cell that ran.</summary>
    public void Add(int line, string code, string? output) => _cells.Add((line, code, output));

    /// <summary>Answers a <c>history_request</c>.</summary>
    public JsonObject Answer(KernelRequest request)
    {
        bool output = request.Flag("output", false);
        int n = Math.Max(0, request.Number("n", int.MaxValue));
        IEnumerable<(int Line, string Code, string? Output)> found = request.Text("hist_access_type", "tail") switch
        {
            "range" => request.Number("session", 0) is 0 or 1 ? Range(request.Number("start", 1), request.Number("stop", int.MaxValue)) : [],
            "search" => Search(request.Text("pattern", "*"), request.Flag("unique", false)).TakeLast(n),
            _ => _cells.TakeLast(n),
        };
        return new()
        {
            ["status"] = "ok",
            ["history"] = new JsonArray([.. found.Select(c => (JsonNode)new JsonArray(1, c.Line, output ? new JsonArray(c.Code, c.Output) : c.Code))]),
        };
    }

    private IEnumerable<(int, string, string?)> Range(int start, int stop) => _cells.Where(c => c.Line >= start && c.Line < stop);

    private IEnumerable<(int, string Code, string?)> Search(string pattern, bool unique)
    {
        var found = _cells.Where(c => FileSystemName.MatchesSimpleExpression(pattern, c.Code, ignoreCase: false));
        return unique ? found.GroupBy(c => c.Code, StringComparer.Ordinal).Select(g => g.Last()) : found;
    }
}
