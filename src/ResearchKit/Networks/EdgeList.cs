using System.Runtime.InteropServices;

namespace ResearchKit;

/// <summary>Reads anybody's edge list: a file with a row a tie, and if there is one, a file with a row a person.</summary>
/// <remarks>
/// Comma, semicolon or tab; UTF-8, or UTF-16 with its mark; quotes, CRLF, LF and CR. Ids are text: trimmed at both ends, compared ordinally,
/// never turned into numbers.
/// </remarks>
public static class EdgeList
{
    /// <summary>The word that switches weights off.</summary>
    public const string NoWeight = "none";

    /// <summary>Reads the ties. Never throws for what is in the files: see <see cref="EdgeListReading.Faults"/>.</summary>
    /// <param name="tiesFile">Path of the file of ties.</param>
    /// <param name="options">Which columns mean what.</param>
    /// <returns>A network, or the faults.</returns>
    /// <exception cref="ArgumentException">A column that was named is not there, or one was named of a file that was not.</exception>
    public static EdgeListReading Read(string tiesFile, EdgeListOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(tiesFile);
        options ??= new();
        if (options.Nodes is null && (options.Id ?? options.Group) is not null)
            throw new ArgumentException("A column of the people (id, group) is named, but no file of the people (nodes).", nameof(options));
        var faults = new FaultLog();
        var people = new IdTable();
        string?[]? groups = options.Nodes is null ? null : TieFile.Open(options.Nodes, faults, table => ReadPeople(table, options, people));
        var question = new TieQuestion(options.From, options.To, options.Weight) { Undirected = options.Undirected };
        var ties = options.Nodes is null
            ? TieFile.Read(tiesFile, question, faults)
            : TieFile.Open(tiesFile, faults, table => TieRows.Read(table, question, people, groups is null ? null : Path.GetFileName(options.Nodes)));
        var report = faults.ToReport();
        if (!report.IsSound || ties is null) return new(report, null, null);
        var network = Network.Make(
            ties.Roster, !options.Undirected, ties.Relation, ties.From, ties.To, ties.Weight, ties.ProvenanceOf(tiesFile), ties.SelfTies, ties.ZeroWeights);
        if (groups is null || options.Group is null) return new(report, network, null);
        var names = new Roster(groups.OfType<string>());
        var group = new int[ties.Roster.Count];
        string[] ids = people.ToArray();
        for (int place = 0; place < ids.Length; place++) group[ties.Roster.IndexOf(ids[place])] = groups[place] is { } name ? names.IndexOf(name) : -1;
        return new(report, network, new Partition(options.Group, ties.Roster, names.Ids, group, Provenance.From(Path.GetFileName(options.Nodes!))));
    }

    /// <summary>The network of an edge list.</summary>
    /// <param name="tiesFile">Path of the file of ties.</param>
    /// <param name="options">Which columns mean what.</param>
    /// <exception cref="StudyException">The file has faults; they are all in the exception.</exception>
    /// <exception cref="ArgumentException">A column that was named is not there, or one was named of a file that was not.</exception>
    public static Network Load(string tiesFile, EdgeListOptions? options = null)
    {
        var reading = Read(tiesFile, options);
        return reading.Network ?? throw new StudyException(reading.Faults, Path.GetFileName(tiesFile));
    }

    private static string?[] ReadPeople(EdgeTable table, EdgeListOptions options, IdTable people)
    {
        int id = options.Id is { } named ? table.Require(named) : Math.Max(0, table.Find("id"));
        int group = options.Group is { } word ? table.Require(word) : -1;
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        var groups = new List<string?>();
        while (table.Next())
        {
            if (table[id].IsEmpty) table.Fault(table.Columns[id], default, "blank-id", "Give every person an id.");
            else
            {
                people.FindOrAdd(table[id], out bool isNew);
                if (!isNew) table.Fault(table.Columns[id], table[id], "duplicate-id", "Each id stands in one row only.");
                else groups.Add(group < 0 || table[group].IsEmpty ? null : Once(words, table[group].ToString()));
            }
        }
        return [.. groups];

        static string Once(Dictionary<string, string> words, string word) => CollectionsMarshal.GetValueRefOrAddDefault(words, word, out _) ??= word;
    }
}
