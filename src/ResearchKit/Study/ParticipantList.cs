using System.Collections;

namespace ResearchKit;

/// <summary>The participants of a study, which show themselves as a table and say where they come from.</summary>
/// <param name="people">The people, in order.</param>
/// <param name="provenance">Where they come from.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
internal sealed class ParticipantList(IReadOnlyList<Participant> people, Provenance provenance) : IReadOnlyList<Participant>
{
    /// <inheritdoc/>
    public int Count => people.Count;

    /// <inheritdoc/>
    public Participant this[int index] => people[index];

    /// <summary>The first hundred people, a row each. For the team only.</summary>
    public ResultTable ToTable() => RecordList.Of(people, provenance);

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>How many.</summary>
    public override string ToString() => FormattableString.Invariant($"{people.Count} participants");

    /// <inheritdoc/>
    public IEnumerator<Participant> GetEnumerator() => people.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => people.GetEnumerator();
}
