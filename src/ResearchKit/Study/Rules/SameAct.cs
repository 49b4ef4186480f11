namespace ResearchKit;

/// <summary>Two acts are the same when start, starter and recipients (in any order) are.</summary>
internal sealed class SameAct : IEqualityComparer<Interaction>
{
    internal static SameAct Comparer { get; } = new();

    public bool Equals(Interaction? x, Interaction? y)
    {
        if (x is null || y is null || x.Start != y.Start || x.InitiatorId != y.InitiatorId || x.RecipientIds.Count != y.RecipientIds.Count) return false;
        for (int i = 0; i < x.RecipientIds.Count; i++) if (!y.RecipientIds.Contains(x.RecipientIds[i])) return false;
        return true;
    }

    public int GetHashCode(Interaction act)
    {
        int recipients = 0;
        for (int i = 0; i < act.RecipientIds.Count; i++) recipients += string.GetHashCode(act.RecipientIds[i], StringComparison.Ordinal);
        return HashCode.Combine(act.Start, act.InitiatorId, recipients);
    }
}
