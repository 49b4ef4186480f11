using System.Globalization;

namespace ResearchKit;

/// <summary>Collects faults: counts all, keeps the first 20 of each rule and file. A million faults cost a million additions.</summary>
internal sealed class FaultLog
{
    internal const int Kept = 20;

    private readonly Dictionary<(string File, string Rule), (int Order, bool IsError, List<Fault> Examples)> _groups = [];
    private readonly List<long> _counts = [];

    /// <summary>True when a file could not be read at all.</summary>
    internal bool Unreadable { get; private set; }

    /// <summary>True as long as nothing was told.</summary>
    internal bool IsEmpty => _counts.Count == 0;

    internal void Add(string file, long row, string column, ReadOnlySpan<char> shown, string rule, string mend, bool isError)
    {
        if (!_groups.TryGetValue((file, rule), out var group))
        {
            _groups[(file, rule)] = group = (_counts.Count, isError, []);
            _counts.Add(0);
        }
        _counts[group.Order]++;
        if (group.Examples.Count < Kept) group.Examples.Add(new Fault(file, row, Visible(column), Safe(shown), rule, mend, isError));
    }

    internal void Unread(string file, string why)
    {
        Unreadable = true;
        Add(file, 0, "", default, "unreadable-file", why, isError: true);
    }

    internal FaultReport ToReport() => new(
        [.. _groups.OrderBy(g => !g.Value.IsError).ThenBy(g => g.Value.Order)
            .Select(g => new FaultGroup(g.Key.Rule, g.Key.File, g.Value.IsError, _counts[g.Value.Order], [.. g.Value.Examples.OrderBy(f => f.Row)]))],
        Unreadable);

    /// <summary>A value as it may be shown: short and without control characters, else nothing. It may be text that slid into the column.</summary>
    private static string Safe(ReadOnlySpan<char> shown)
    {
        shown = shown.Trim();
        if (shown.Length > 40) return "";
        foreach (char c in shown) if (char.IsControl(c) || char.IsSurrogate(c)) return "";
        return Visible(shown.ToString());
    }

    /// <summary>Signs that no reader sees, such as a space of no width that came with a pasted id, by their number; so they can be found, and do nothing to a terminal.</summary>
    private static string Visible(string text)
        => text.Any(IsHidden) ? string.Concat(text.Take(60).Select(c => IsHidden(c) ? FormattableString.Invariant($"<U+{(int)c:X4}>") : c.ToString())) : text;

    private static bool IsHidden(char c)
        => c != ' ' && char.GetUnicodeCategory(c) is (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
