using System.Diagnostics.CodeAnalysis;

namespace ResearchKit;

/// <summary>The ids that a table gives to others. One look-up finds the id and the one string that stands for it.</summary>
internal sealed class KnownIds(string file)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _withdrawn = new(StringComparer.Ordinal);

    internal string File => file;

    internal int Count => _ids.Count;

    /// <summary>True: the file is not there, and a reference to it is a fault.</summary>
    internal bool Absent { get; set; }

    /// <summary>True: the file is not there, and whoever is named counts as known (people without participants.csv).</summary>
    internal bool Open { get; set; }

    internal bool Contains(string id) => _ids.Contains(id);

    internal void Add(string id) => _ids.Add(id);

    internal void Withdraw(string id) => _withdrawn.Add(id);

    internal bool IsWithdrawn(string id) => _withdrawn.Count > 0 && _withdrawn.Contains(id);

    internal bool TryFind(ReadOnlySpan<char> id, [NotNullWhen(true)] out string? known)
        => _ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(id, out known);
}
