using System.Globalization;
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

    private static readonly (string From, string To)[] Pairs = [("from", "to"), ("source", "target"), ("ego", "alter")];

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
        string?[]? groups = options.Nodes is null ? null : Open(options.Nodes, faults, table => ReadPeople(table, options, people));
        var rows = Open(tiesFile, faults, table => ReadTies(table, options, people, closed: groups is not null));
        var report = faults.ToReport();
        if (!report.IsSound || rows is null) return new(report, null, null);
        return Make(rows, options, people, groups, report, Path.GetFileName(tiesFile));
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

    private static T? Open<T>(string path, FaultLog faults, Func<EdgeTable, T> read) where T : class
    {
        try
        {
            using var table = new EdgeTable(path, faults);
            return table.Columns.Count == 0 ? null : read(table);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            string why = Directory.Exists(path) ? "This is a folder, not a file." : Path.Exists(path) ? "The file cannot be opened: close it in other programs, and see that you may read it." : "There is no such file.";
            faults.Unread(Path.GetFileName(path), why);
            return null;
        }
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

    /// <summary>Rows as columns of numbers: places of the ids in order of their first mention.</summary>
    private sealed class Rows
    {
        public List<int> From { get; } = [];

        public List<int> To { get; } = [];

        public List<double> Weight { get; } = [];

        /// <summary>A column that is called like the default one but for its case: not used, and said.</summary>
        public string? Overlooked { get; set; }

        /// <summary>Rows that Gephi marks as without direction in its column Type.</summary>
        public long SayUndirected { get; set; }

        public string Relation { get; set; } = "tie";
    }

    private static Rows ReadTies(EdgeTable table, EdgeListOptions options, IdTable people, bool closed)
    {
        var rows = new Rows();
        if (table.Columns.Count < 2)
        {
            table.Fault("", default, "too-few-columns", "A tie needs two columns, such as from,to, with a comma, semicolon or tab between them.", line: 1);
            return rows;
        }
        var (from, to) = Ends(table, options);
        if (from == to) throw new ArgumentException($"Sender and receiver are the same column '{table.Columns[from]}'.", nameof(options));
        int weight = options.Weight == NoWeight ? -1 : options.Weight is { } named ? table.Require(named) : table.Find("weight");
        if (weight >= 0) rows.Relation = table.Columns[weight] == "weight" ? "tie" : table.Columns[weight];
        else if (options.Weight is null) rows.Overlooked = table.Columns.FirstOrDefault(c => c.Equals("weight", StringComparison.OrdinalIgnoreCase));
        int type = options.Undirected ? -1 : table.Find("Type");
        while (table.Next())
        {
            if (type >= 0 && table[type].Equals("undirected", StringComparison.OrdinalIgnoreCase)) rows.SayUndirected++;
            bool sound = Person(from, out int i);
            sound &= Person(to, out int j);
            double w = 1;
            if (weight >= 0 && !Number(table[weight], out w))
            {
                BadWeight(table, weight);
                sound = false;
            }
            if (!sound) continue;
            rows.From.Add(i);
            rows.To.Add(j);
            if (weight >= 0) rows.Weight.Add(w);
        }
        return rows;

        bool Person(int column, out int place)
        {
            var id = table[column];
            if (id.IsEmpty)
            {
                place = -1;
                table.Fault(table.Columns[column], default, "blank-id", "Name a person, or take the row out.");
                return false;
            }
            place = closed ? people.Find(id) : people.FindOrAdd(id, out _);
            if (place >= 0) return true;
            table.Fault(table.Columns[column], id, "unknown-id", $"Use an id that stands in {Path.GetFileName(options.Nodes)}, or add it there.");
            return false;
        }
    }

    /// <summary>A finite number, 0 or more. Short whole numbers, the usual case, are read without the general parser.</summary>
    private static bool Number(ReadOnlySpan<char> text, out double number)
    {
        number = 0;
        if (text.Length is > 0 and <= 9 && text.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            int whole = 0;
            foreach (char digit in text) whole = 10 * whole + (digit - '0');
            number = whole;
            return true;
        }
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number) && number >= 0;
    }

    private static (int From, int To) Ends(EdgeTable table, EdgeListOptions options)
    {
        if (options.From is { } a && options.To is { } b) return (table.Require(a), table.Require(b));
        int from = options.From is { } sender ? table.Require(sender) : -1, to = options.To is { } receiver ? table.Require(receiver) : -1;
        foreach (var pair in Pairs)
        {
            int f = from >= 0 ? from : table.Find(pair.From), t = to >= 0 ? to : table.Find(pair.To);
            if (f >= 0 && t >= 0 && f != t) return (f, t);
        }
        // One was named, or none: the first columns that are left.
        if (from < 0) from = to == 0 ? 1 : 0;
        if (to < 0) to = from == 0 ? 1 : 0;
        return (from, to);
    }

    private static void BadWeight(EdgeTable table, int column)
    {
        var shown = table[column];
        if (shown.IsEmpty) table.Fault(table.Columns[column], default, "blank-weight", "Write the weight, or 0 for no tie; --weight none counts every row as 1.");
        else if (shown.Contains(',')) table.Fault(table.Columns[column], shown, "decimal-comma", "Write the number with a point: 1.5.");
        else table.Fault(table.Columns[column], shown, "bad-weight", "A weight is a number, 0 or more: 3 or 1.5.");
    }

    private static EdgeListReading Make(Rows rows, EdgeListOptions options, IdTable people, string?[]? groups, FaultReport report, string origin)
    {
        ReadOnlySpan<int> from = CollectionsMarshal.AsSpan(rows.From), to = CollectionsMarshal.AsSpan(rows.To);
        ReadOnlySpan<double> weight = CollectionsMarshal.AsSpan(rows.Weight);
        string[] ids = people.ToArray();
        var isIn = new bool[ids.Length];
        if (groups is not null) Array.Fill(isIn, true);
        for (int k = 0; k < from.Length; k++)
        {
            if (from[k] != to[k] && (weight.IsEmpty || weight[k] != 0)) isIn[from[k]] = isIn[to[k]] = true;
        }
        int[] places = [.. Enumerable.Range(0, ids.Length).Where(place => isIn[place])];
        string[] sorted = [.. places.Select(place => ids[place])];
        Array.Sort(sorted, places, StringComparer.Ordinal);
        var index = new int[ids.Length];
        for (int r = 0; r < places.Length; r++) index[places[r]] = r;

        // Somebody named only beside themselves or with weight 0 is not a participant: those rows are counted here.
        int[] f = new int[from.Length], t = new int[from.Length];
        var w = new double[weight.Length];
        long self = 0, zero = 0;
        int kept = 0;
        for (int k = 0; k < from.Length; k++)
        {
            if (from[k] == to[k]) self++;
            else if (!weight.IsEmpty && weight[k] == 0) zero++;
            else
            {
                (f[kept], t[kept]) = (index[from[k]], index[to[k]]);
                if (w.Length > 0) w[kept] = weight[k];
                kept++;
            }
        }
        var provenance = Provenance.From(origin);
        if (rows.Overlooked is { } column) provenance = provenance.Noting($"column '{column}' is not used: name it with --weight to weigh ties by it");
        if (rows.SayUndirected > 0) provenance = provenance.Noting(FormattableString.Invariant($"column 'Type' calls {rows.SayUndirected} of {from.Length} ties undirected, and they are read as directed: --undirected reads them without direction"));
        var roster = Roster.FromSorted(sorted);
        var network = Network.Make(
            roster, !options.Undirected, rows.Relation, f.AsSpan(0, kept), t.AsSpan(0, kept), w.AsSpan(0, w.Length == 0 ? 0 : kept), provenance, self, zero);
        if (groups is null || options.Group is null) return new(report, network, null);
        var names = new Roster(groups.OfType<string>());
        var group = new int[sorted.Length];
        for (int place = 0; place < ids.Length; place++) group[index[place]] = groups[place] is { } name ? names.IndexOf(name) : -1;
        return new(report, network, new Partition(options.Group, roster, names.Ids, group, Provenance.From(Path.GetFileName(options.Nodes!))));
    }
}
