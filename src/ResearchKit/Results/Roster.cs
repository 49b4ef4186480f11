namespace ResearchKit;

/// <summary>Ids in ordinal order. Index inside a network, id between networks.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class Roster
{
    private readonly string[] _ids;

    /// <summary>A roster of these ids, each once.</summary>
    /// <param name="ids">Ids in any order; repeats are dropped.</param>
    public Roster(IEnumerable<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        _ids = [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private Roster(string[] sorted) => _ids = sorted;

    /// <summary>How many ids.</summary>
    public int Count => _ids.Length;

    /// <summary>The id at this index.</summary>
    public string this[int index] => _ids[index];

    /// <summary>All ids, in order.</summary>
    public IReadOnlyList<string> Ids => _ids;

    /// <summary>Index of an id; negative when it is not in the roster.</summary>
    public int IndexOf(string id) => Array.BinarySearch(_ids, id, StringComparer.Ordinal);

    /// <summary>Takes an array that is distinct and in ordinal order already.</summary>
    internal static Roster FromSorted(string[] sorted) => new(sorted);

    /// <summary>How many ids, and the first of them, in a line of HTML.</summary>
    public string ToHtml() => $"<p>{Html.Escape(ToString())}</p>\n";

    /// <summary>How many ids, and the first of them.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} ids{(Count == 0 ? "" : ": ")}{Facts.Some(_ids)}");
}
