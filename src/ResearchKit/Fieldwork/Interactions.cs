using System.Collections;

namespace ResearchKit;

/// <summary>Acts of a study in order of time, within a window, with all that was left out on the way. It cannot change; a filter gives another.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class Interactions : IReadOnlyList<Interaction>
{
    private readonly Interaction[] _items;

    internal Interactions(Study study, Interaction[] items, DateSpan? window, Provenance provenance)
        => (Study, _items, Window, Provenance) = (study, items, window, provenance);

    /// <summary>The study they come from: its roles and settings hold.</summary>
    public Study Study { get; }

    /// <summary>The days they were taken from; null when the study has no dates.</summary>
    public DateSpan? Window { get; }

    /// <summary>Where they come from and what was left out.</summary>
    public Provenance Provenance { get; }

    /// <summary>True for acts drawn from a null model: only values are wanted of them, no intervals.</summary>
    internal bool Drawn { get; init; }

    /// <summary>The same acts, of which only values are wanted.</summary>
    internal Interactions AsDrawn() => new(Study, _items, Window, Provenance) { Drawn = true };

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public Interaction this[int index] => _items[index];

    /// <summary>
    /// The acts of a cycle. An act belongs to one leaf cycle, see <see cref="Study.CycleAt"/>; a parent cycle has its children's acts.
    /// </summary>
    public Interactions During(Cycle cycle)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        var leaves = Leaves(cycle).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var items = _items.Where(i => Study.CycleAt(DateOnly.FromDateTime(i.Start)) is { } c && leaves.Contains(c.Id)).ToArray();
        return new(Study, items, new DateSpan(cycle.Start, cycle.End), Provenance) { Drawn = Drawn };
    }

    /// <summary>The acts of these days, both ends included.</summary>
    public Interactions During(DateSpan days)
        => new(Study, [.. _items.Where(i => days.Contains(DateOnly.FromDateTime(i.Start)))], days, Provenance) { Drawn = Drawn };

    /// <summary>The acts that hold; the others are counted as left out for the reason given.</summary>
    /// <param name="leftOut">Why the others are left out, in plain words.</param>
    /// <param name="holds">Which stay.</param>
    public Interactions Where(string leftOut, Func<Interaction, bool> holds)
    {
        var items = _items.Where(holds).ToArray();
        return new(Study, items, Window, Provenance.Without(leftOut, _items.Length - items.Length)) { Drawn = Drawn };
    }

    /// <inheritdoc/>
    public IEnumerator<Interaction> GetEnumerator() => ((IEnumerable<Interaction>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    private IEnumerable<Cycle> Leaves(Cycle cycle)
    {
        // A folder with a ring of parents is refused when read; the visited set keeps a study made in memory from looping.
        var seen = new HashSet<string>(StringComparer.Ordinal) { cycle.Id };
        var open = new Queue<Cycle>([cycle]);
        while (open.TryDequeue(out var next))
        {
            var children = Study.Cycles.Where(c => c.ParentId == next.Id && seen.Add(c.Id)).ToList();
            if (children.Count == 0) yield return next;
            foreach (var child in children) open.Enqueue(child);
        }
    }
}
