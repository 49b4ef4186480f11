namespace ResearchKit;

/// <summary>A link from one record to another: the one table of all traceability.</summary>
/// <param name="FromKind">Table of the first: reflection, decision, action, source, segment, interaction, wave, proposal.</param>
/// <param name="FromId">Id of the first.</param>
/// <param name="ToKind">Table of the second.</param>
/// <param name="ToId">Id of the second.</param>
/// <param name="Relation">How the first bears on the second.</param>
public sealed record EvidenceLink(
    string FromKind,
    string FromId,
    string ToKind,
    string ToId,
    LinkRelation Relation)
{
    /// <summary>Table of the first: reflection, decision, action, source, segment, interaction, wave, proposal.</summary>
    public string FromKind { get; init => field = Given.Filled(value); } = Given.Filled(FromKind);

    /// <summary>Id of the first.</summary>
    public string FromId { get; init => field = Given.Id(value); } = Given.Id(FromId);

    /// <summary>Table of the second.</summary>
    public string ToKind { get; init => field = Given.Filled(value); } = Given.Filled(ToKind);

    /// <summary>Id of the second.</summary>
    public string ToId { get; init => field = Given.Id(value); } = Given.When(FromKind != ToKind || FromId != ToId, Given.Id(ToId), "A row is not linked to itself.", nameof(ToId));
}
