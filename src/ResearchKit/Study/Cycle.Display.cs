namespace ResearchKit;

public sealed partial record Cycle
{
    /// <summary>The cycle as HTML: title, question, days.</summary>
    public string ToHtml() => Facts.Html(Title.Length > 0 ? Title : Id, ("Cycle", Id), ("Part of", ParentId), ("Question", Question), ("Days", new DateSpan(Start, End).ToString()));

    /// <summary>Id, title and days.</summary>
    public override string ToString() => $"{Id}{(Title.Length > 0 ? " " : "")}{Title}, {new DateSpan(Start, End)}";
}
