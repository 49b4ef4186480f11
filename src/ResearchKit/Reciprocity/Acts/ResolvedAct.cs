namespace ResearchKit;

/// <summary>An act with everybody's side looked up once; every way to count starts from these.</summary>
/// <param name="Occasion">Why it took place; null when not recorded.</param>
/// <param name="Starter">Index of the starter; -1 when not recorded.</param>
/// <param name="StarterStand">On which side the starter acted.</param>
/// <param name="Recipients">Indices of the recipients, each once, the starter and left-out roles not among them.</param>
/// <param name="RecipientStands">On which side each recipient was addressed.</param>
/// <param name="Others">Indices of those only present; filled where the starter is not recorded, because it may be one of them.</param>
/// <param name="OtherStands">On which side each of them stood.</param>
/// <param name="MakesDyads">Whether it makes starter-recipient dyads.</param>
internal sealed record ResolvedAct(
    Occasion? Occasion, int Starter, Stand StarterStand, int[] Recipients, Stand[] RecipientStands, int[] Others, Stand[] OtherStands, bool MakesDyads)
{
    /// <summary>True when somebody held roles on two sides and the role acted in is not recorded.</summary>
    public bool TwoRoles => StarterStand.Open || Array.Exists(RecipientStands, s => s.Open);

    /// <summary>True for a standing or a required contact.</summary>
    public bool Convened => Occasion is ResearchKit.Occasion.Standing or ResearchKit.Occasion.Required;
}
