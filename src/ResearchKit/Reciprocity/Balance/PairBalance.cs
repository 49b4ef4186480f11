namespace ResearchKit;

/// <summary>What two people of different sides gave each other, in one unit. For the two and the researchers only.</summary>
/// <param name="PersonA">The member on side a.</param>
/// <param name="PersonB">The member on side b.</param>
/// <param name="AToB">Given by the member on side a; 0 and up.</param>
/// <param name="BToA">Given by the member on side b; 0 and up.</param>
/// <param name="Times">How often anything was given in this unit, whichever way.</param>
public sealed record PairBalance(string PersonA, string PersonB, long AToB, long BToA, int Times)
{
    /// <summary>min / max of the two directions, 0 (one way only) to 1 (even). NaN when both are 0.</summary>
    public double Symmetry => (double)Math.Min(AToB, BToA) / Math.Max(AToB, BToA);

    /// <summary>(a to b - b to a) / (a to b + b to a), -1 to 1. NaN when both are 0.</summary>
    public double Balance => (double)(AToB - BToA) / (AToB + BToA);
}
