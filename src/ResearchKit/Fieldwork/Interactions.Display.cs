namespace ResearchKit;

public sealed partial class Interactions
{
    /// <summary>What is in them: acts, people, days, and acts by kind.</summary>
    public ResultTable ToTable()
    {
        var people = new HashSet<string>(StringComparer.Ordinal);
        foreach (var act in _items)
        {
            if (act.InitiatorId is { } starter) people.Add(starter);
            people.UnionWith(act.RecipientIds);
            people.UnionWith(act.PresentIds);
        }
        IEnumerable<(string, Cell)> days = Window is { } window ? [("first day", Cell.Of(FormattableString.Invariant($"{window.First:yyyy-MM-dd}"))), ("last day", Cell.Of(FormattableString.Invariant($"{window.Last:yyyy-MM-dd}")))] : [];
        var kinds = _items.GroupBy(a => a.Kind).OrderBy(g => g.Key).Select(g => ($"kind: {PlainWord.Of(g.Key)}", Cell.Of((double)g.Count())));
        return Facts.Table(
            "interactions", "Contacts", "One contact is one act, with everybody in it.", Provenance,
            [("contacts", Cell.Of((double)Count)), ("people in them", Cell.Of((double)people.Count)), .. days, ("starter not recorded", Cell.Of((double)_items.Count(a => a.InitiatorId is null))), .. kinds]) with
        {
            N = FormattableString.Invariant($"{Count:#,0} contacts"),
        };
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>How many, and in which days.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count:#,0} contacts{(Window is { } window ? $", {window}" : "")}");
}
