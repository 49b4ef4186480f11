namespace ResearchKit;

/// <summary>What one person gave and received across the sides, in one unit. For the person and the researchers only.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Side">The side on which they acted; who acted on both has two rows.</param>
/// <param name="Given">Given to the other side; 0 and up.</param>
/// <param name="Received">Received from the other side; 0 and up.</param>
public sealed record PersonBalance(string PersonId, Side Side, long Given, long Received)
{
    /// <summary>B = (given - received) / (given + received), -1 to 1: 1 = only gave, 0 = even, -1 = only received. NaN when both are 0.</summary>
    public double Balance => (double)(Given - Received) / (Given + Received);

    /// <summary>True when the person both gave and received.</summary>
    public bool BothWays => Given > 0 && Received > 0;
}
