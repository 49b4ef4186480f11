using System.Runtime.InteropServices;

namespace ResearchKit;

/// <summary>From what a file says to a network, its ids and its groups.</summary>
internal static class FileMaking
{
    /// <summary>The network, or the faults.</summary>
    /// <exception cref="ArgumentException">An attribute that was named is not there.</exception>
    public static NetworkReading Make(FileTies said, string path, NetworkFileOptions options, FaultLog faults)
    {
        said.TellUndeclared();
        if (!faults.IsEmpty) return new(faults.ToReport(), null, null);
        var group = options.Group is { } named ? Require(said, named, nameof(options)) : null;
        if (IdsOf(said, options) is not { } ids || !faults.IsEmpty) return new(faults.ToReport(), null, null);

        int[] places = [.. Enumerable.Range(0, ids.Length)], index = new int[ids.Length];
        string[] sorted = [.. ids];
        Array.Sort(sorted, places, StringComparer.Ordinal);
        for (int r = 0; r < places.Length; r++) index[places[r]] = r;
        var roster = Roster.FromSorted(sorted);

        bool directed = Direct(said, options);
        int[] from = new int[said.From.Count], to = new int[said.From.Count];
        for (int k = 0; k < from.Length; k++) (from[k], to[k]) = (index[said.From[k]], index[said.To[k]]);
        string file = Path.GetFileName(path);
        var provenance = said.Notes.Aggregate(Provenance.From(file, said.Synthetic), (p, note) => p.Noting(note));
        var network = Network.Make(roster, directed, said.Relation, from, to, CollectionsMarshal.AsSpan(said.Weight), provenance);
        if (said.Unanswered.Count > 0 || said.Window is not null) network = network.Marking(Answered(said, index), said.Window);

        var partitions = said.Attributes.Where(a => !SaysNothing(a, ids)).Select(a => (Attribute: a, Partition: ByWord(a, roster, places, file))).ToList();
        var chosen = group is null ? null : partitions.FirstOrDefault(p => p.Attribute == group).Partition ?? ByWord(group, roster, places, file);
        return new(faults.ToReport(), network, chosen, [.. partitions.Select(p => p.Partition)]);
    }

    /// <summary>
    /// A tie without direction beside ties with one runs both ways. Returns whether the network has direction.
    /// </summary>
    private static bool Direct(FileTies said, NetworkFileOptions options)
    {
        int count = said.From.Count, arcs = said.Directed.Count(d => d);
        if (options.Undirected || (arcs == 0 && count > 0) || (count == 0 && !said.IsDirected)) return false;
        if (arcs == count) return true;
        for (int k = 0; k < count; k++)
            if (!said.Directed[k] && said.From[k] != said.To[k]) said.Tie(said.To[k], said.From[k], said.Weight[k], directed: true);
        said.Note(FormattableString.Invariant($"{count - arcs} of {count} ties have no direction and are read as running both ways, since the others have one"));
        return true;
    }

    private static string[]? IdsOf(FileTies said, NetworkFileOptions options)
    {
        string[] own = said.Ids();
        if (options.Id is { } named && !(named == "id" && said.Attributes.All(a => a.Name != "id")))
        {
            var wanted = Require(said, named, nameof(options));
            for (int i = 0; i < own.Length; i++)
                if (wanted[i] is null) said.Fault(0, wanted.Name, own[i], "blank-id", "This person has no such attribute: give it to everybody, or use another as id.");
            foreach (var twice in Enumerable.Range(0, own.Length).Select(i => wanted[i]).OfType<string>().CountBy(w => w, StringComparer.Ordinal).Where(w => w.Value > 1))
                said.Fault(0, wanted.Name, twice.Key, "duplicate-id", "Two people have this id: give each their own.");
            return [.. own.Select((id, i) => wanted[i] ?? id)];
        }
        if (options.Id is not null || said.Names is not { } names || !AreNumbers(own)) return own;
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < own.Length; i++)
            if (names[i] is not { } word || !words.Add(word)) return own;
        if (SaysNothing(names, own)) return own;
        said.Note($"ids are taken from '{names.Name}': those of the file are a program's own numbers");
        return [.. own.Select((_, i) => names[i]!)];
    }

    /// <summary>True for ids that a program gave in the order of the file: n0, n1, n2 or 0, 1, 2 or 1, 2, 3.</summary>
    private static bool AreNumbers(string[] ids)
    {
        if (ids.Length == 0) return false;
        string stem = ids[0].TrimEnd('0', '1');
        if (stem.Length > 1 || ids[0].Length != stem.Length + 1) return false;
        int first = ids[0][^1] - '0';
        for (int i = 0; i < ids.Length; i++)
            if (ids[i] != FormattableString.Invariant($"{stem}{i + first}")) return false;
        return true;
    }

    private static FileAttribute Require(FileTies said, string name, string parameter) => said.Attributes.Find(a => a.Name == name) ?? throw new ArgumentException(
        $"The people of the file have no attribute '{name}'; they have: {(said.Attributes.Count == 0 ? "none" : string.Join(", ", said.Attributes.Select(a => a.Name)))}.", parameter);

    /// <summary>True for an attribute that repeats the id of everybody.</summary>
    private static bool SaysNothing(FileAttribute attribute, string[] ids)
    {
        for (int i = 0; i < ids.Length; i++)
            if (attribute[i] != ids[i]) return false;
        return true;
    }

    private static Partition ByWord(FileAttribute attribute, Roster roster, int[] places, string file)
    {
        var groups = new Roster(places.Select(p => attribute[p]).OfType<string>());
        return new(attribute.Name, roster, groups.Ids, places.Select(p => attribute[p] is { } word ? groups.IndexOf(word) : -1).ToArray(), Provenance.From(file));
    }

    private static bool[] Answered(FileTies said, int[] index)
    {
        if (said.Unanswered.Count == 0) return [];
        var answered = new bool[index.Length];
        Array.Fill(answered, true);
        foreach (int person in said.Unanswered) answered[index[person]] = false;
        return answered;
    }
}
