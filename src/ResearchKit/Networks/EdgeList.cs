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

    /// <summary>Reads the ties. Never throws for what is in the files: see <see cref="NetworkReading.Faults"/>.</summary>
    /// <param name="tiesFile">Path of the file of ties.</param>
    /// <param name="options">Which columns mean what.</param>
    /// <returns>A network, or the faults.</returns>
    /// <exception cref="ArgumentException">A column that was named is not there, or one was named of a file that was not.</exception>
    public static NetworkReading Read(string tiesFile, NetworkFileOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(tiesFile);
        options ??= new();
        Check(options);
        var faults = new FaultLog();
        var people = new IdTable();
        var nodes = options.Nodes is null ? null : TieFile.Open(options.Nodes, faults, table => NodeRows.Read(table, options, people));
        var question = new TieQuestion(options.From, options.To, options.Weight) { Undirected = options.Undirected, By = options.Waves ?? options.Relations };
        var ties = options.Nodes is null
            ? TieFile.Read(tiesFile, question, faults)
            : TieFile.Open(tiesFile, faults, table => TieRows.Read(table, question, people, nodes is null ? null : Path.GetFileName(options.Nodes)));
        if (nodes is not null && ties is not null) nodes.Check(options, ties, people, faults);
        var report = faults.ToReport();
        if (!report.IsSound || ties is null) return new(report, null, null);
        var network = Network.Make(
            ties.Roster, !options.Undirected, ties.Relation, ties.From, ties.To, ties.Weight, ties.ProvenanceOf(tiesFile), ties.SelfTies, ties.ZeroWeights);
        if (nodes is not null) network = nodes.Marked(network, null);
        var series = question.By is null ? null : new NetworkSeries([.. ties.Parts.Select((label, part) => new LabelledNetwork(label, Part(ties, part, options, nodes, tiesFile)))]);
        if (series is not null) network = network.Noting(options.Waves is null ? "all kinds of tie together" : "all waves together: repeated ties are ties of several waves");
        return new(report, network, nodes?.Partition(options, ties.Roster)) { Waves = options.Waves is null ? null : series, Relations = options.Relations is null ? null : series };
    }

    /// <summary>The network of an edge list.</summary>
    /// <param name="tiesFile">Path of the file of ties.</param>
    /// <param name="options">Which columns mean what.</param>
    /// <exception cref="StudyException">The file has faults; they are all in the exception.</exception>
    /// <exception cref="ArgumentException">A column that was named is not there, or one was named of a file that was not.</exception>
    public static Network Load(string tiesFile, NetworkFileOptions? options = null)
    {
        var reading = Read(tiesFile, options);
        return reading.Network ?? throw new StudyException(reading.Faults, Path.GetFileName(tiesFile));
    }

    /// <summary>The ties of one wave or kind. A wave has the people of the file of people or, without one, those tied in it; every kind has all people.</summary>
    private static Network Part(TieColumns ties, int part, NetworkFileOptions options, NodeRows? nodes, string tiesFile)
    {
        int[] rows = [.. Enumerable.Range(0, ties.Part.Length).Where(k => ties.Part[k] == part)];
        int[] from = [.. rows.Select(k => ties.From[k])], to = [.. rows.Select(k => ties.To[k])];
        double[] weight = ties.Weight.Length == 0 ? [] : [.. rows.Select(k => ties.Weight[k])];
        var (roster, label) = (ties.Roster, ties.Parts[part]);
        if (options.Waves is not null && nodes is null)
        {
            int[] there = [.. from.Concat(to).Distinct().Order()];
            roster = Roster.FromSorted([.. there.Select(i => ties.Roster[i])]);
            (from, to) = (Array.ConvertAll(from, i => Array.BinarySearch(there, i)), Array.ConvertAll(to, i => Array.BinarySearch(there, i)));
        }
        var network = Network.Make(roster, !options.Undirected, options.Relations is null ? ties.Relation : label, from, to, weight, ties.ProvenanceOf(tiesFile));
        if (options.Waves is not null && nodes is not null) network = network.Noting($"everybody in {Path.GetFileName(options.Nodes)} counts in every wave, so that nobody joins or leaves");
        return nodes?.Marked(network, options.Waves is null ? null : label) ?? network;
    }

    private static void Check(NetworkFileOptions options)
    {
        if (options.Nodes is null && (options.Id ?? options.Group ?? options.Answered) is not null)
            throw new ArgumentException("A column of the people (id, group, answered) is named, but no file of the people: name that too (nodes).", nameof(options));
        if (options.Waves is not null && options.Relations is not null)
            throw new ArgumentException("Waves and kinds of tie are asked for together: keep the rows of one wave and ask for the kinds, or of one kind and ask for the waves.", nameof(options));
        if (options.Answered is not null && options.Undirected)
            throw new ArgumentException("Who answered is asked of ties without direction: nobody in particular reported them.", nameof(options));
    }
}
