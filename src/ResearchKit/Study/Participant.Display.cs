namespace ResearchKit;

public sealed partial record Participant
{
    /// <summary>The person as HTML: what the row says. For the team only.</summary>
    public string ToHtml() => Facts.Html(
        $"Participant {Id}", ("Role", Role), ("Sector", Sector), ("Organisation", OrganisationId), ("Lives in the area", LivesInArea is { } lives ? lives ? "yes" : "no" : null),
        ("First day", RecordList.Day(Joined)), ("Last day", RecordList.Day(Left)), ("Consent", PlainWord.Of(Consent)));

    /// <summary>Id, role and sector.</summary>
    public override string ToString() => string.Join(", ", new[] { Id, Role, Sector }.Where(w => w.Length > 0));
}
