using System.Runtime.InteropServices;

namespace ResearchKit;

/// <summary>The file of the people that goes with an edge list: who there is, in which group, and who answered.</summary>
internal sealed class NodeRows
{
    private readonly List<string?> _group = [], _answered = [];
    private readonly List<long> _line = [];
    private readonly Dictionary<string, int> _place = new(StringComparer.Ordinal);
    private readonly string _file, _column;

    private NodeRows(string file, string column) => (_file, _column) = (file, column);

    /// <summary>The people; ids are added to <paramref name="people"/> in the order of the rows.</summary>
    /// <exception cref="ArgumentException">A column that was named is not there.</exception>
    public static NodeRows Read(EdgeTable table, NetworkFileOptions options, IdTable people)
    {
        int id = options.Id is { } named ? table.Require(named) : Math.Max(0, table.Find("id"));
        int group = options.Group is { } word ? table.Require(word) : -1, answered = options.Answered is { } column ? table.Require(column) : -1;
        var nodes = new NodeRows(table.File, options.Answered ?? "");
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        while (table.Next())
        {
            if (table[id].IsEmpty)
            {
                table.Fault(table.Columns[id], default, "blank-id", "Give every person an id.");
                continue;
            }
            int place = people.FindOrAdd(table[id], out bool isNew);
            if (!isNew)
            {
                table.Fault(table.Columns[id], table[id], "duplicate-id", "Each id stands in one row only.");
                continue;
            }
            nodes._place.Add(table[id].ToString(), place);
            nodes._group.Add(group < 0 || table[group].IsEmpty ? null : Once(table[group].ToString()));
            if (answered < 0) continue;
            nodes._answered.Add(Once(table[answered].ToString()));
            nodes._line.Add(table.Line);
        }
        return nodes;

        string Once(string text) => CollectionsMarshal.GetValueRefOrAddDefault(words, text, out _) ??= text;
    }

    /// <summary>Tells what does not fit: a word for who answered that is none, and ties of people who are said not to have answered.</summary>
    public void Check(NetworkFileOptions options, TieColumns ties, IdTable people, FaultLog faults)
    {
        if (_answered.Count == 0) return;
        var parts = options.Waves is null ? [] : ties.Parts.ToHashSet(StringComparer.Ordinal);
        string allowed = options.Waves is null ? "Write true or false." : $"Write true, false, or waves with a semicolon between them: {string.Join(", ", ties.Parts)}.";
        string[] ids = people.ToArray();
        var tied = new HashSet<(string, int)>();
        for (int k = 0; k < ties.From.Length; k++) tied.Add((ties.Roster[ties.From[k]], options.Waves is null ? 0 : ties.Part[k]));
        for (int place = 0; place < _answered.Count; place++)
        {
            string word = _answered[place]!;
            if (!IsYes(word) && !IsNo(word) && !Waves(word).All(parts.Contains)) faults.Add(_file, _line[place], _column, word, "unknown-answer", allowed, isError: true);
            else if (Enumerable.Range(0, options.Waves is null ? 1 : ties.Parts.Count).Any(p => !Said(word, options.Waves is null ? null : ties.Parts[p]) && tied.Contains((ids[place], p))))
                faults.Add(_file, _line[place], _column, ids[place], "ties-without-answer", "The person has ties of their own in a wave that they are said not to have answered: say that they did, or take the ties out.", isError: true);
        }
    }

    /// <summary>The network with those marked who answered; itself where nothing says who did.</summary>
    /// <param name="network">The network.</param>
    /// <param name="wave">The wave; null: any wave counts.</param>
    public Network Marked(Network network, string? wave)
        => _answered.Count == 0 ? network : network.Marking(network.Roster.Ids.Select(id => _place.TryGetValue(id, out int place) && Said(_answered[place]!, wave)).ToArray(), null);

    /// <summary>Who belongs to which group; null where no group is asked for.</summary>
    public Partition? Partition(NetworkFileOptions options, Roster roster)
    {
        if (options.Group is null) return null;
        var names = new Roster(_group.OfType<string>());
        int[] group = [.. roster.Ids.Select(id => _group[_place[id]] is { } name ? names.IndexOf(name) : -1)];
        return new(options.Group, roster, names.Ids, group, Provenance.From(_file));
    }

    private static bool Said(string word, string? wave) => IsYes(word) || (!IsNo(word) && (wave is null || Waves(word).Contains(wave, StringComparer.Ordinal)));

    private static string[] Waves(string word) => word.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool IsYes(string word) => word.Equals("true", StringComparison.OrdinalIgnoreCase) || word.Equals("yes", StringComparison.OrdinalIgnoreCase);

    private static bool IsNo(string word) => word.Length == 0 || word.Equals("false", StringComparison.OrdinalIgnoreCase) || word.Equals("no", StringComparison.OrdinalIgnoreCase);
}
