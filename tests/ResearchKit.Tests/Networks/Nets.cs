namespace ResearchKit.Tests;

/// <summary>Small networks for tests.</summary>
internal static class Nets
{
    public static Provenance From { get; } = Provenance.From("test");

    /// <summary>"a&gt;b c&gt;d:2 e" : ties with weight, and a bare id for an isolate; with an isolate the roster is given from outside.</summary>
    public static Network Of(string ties, bool directed = true)
    {
        string[] words = ties.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rows = words.Where(w => w.Contains('>')).Select(w =>
        {
            string[] p = w.Split('>', ':');
            return (p[0], p[1], p.Length > 2 ? double.Parse(p[2], System.Globalization.CultureInfo.InvariantCulture) : 1.0);
        }).ToList();
        var roster = words.Any(w => !w.Contains('>')) ? new Roster(words.SelectMany(w => w.Split(':')[0].Split('>'))) : null;
        return Network.FromTies(rows, directed, "tie", From, roster);
    }

    /// <summary>"x: a b; y: c".</summary>
    public static Partition Groups(string groups)
    {
        var of = new Dictionary<string, string?>();
        foreach (string part in groups.Split(';'))
        {
            string[] p = part.Split(':');
            foreach (string id in p[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)) of[id] = p[0].Trim();
        }
        return Partition.Of("group", new Roster(of.Keys), of, From);
    }
}
