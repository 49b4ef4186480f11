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
    LinkRelation Relation);
