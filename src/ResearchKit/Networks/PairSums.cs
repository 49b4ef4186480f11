using System.Runtime.CompilerServices;

namespace ResearchKit;

/// <summary>What dyad census and reciprocities need of tied pairs, added up pair by pair.</summary>
internal sealed class PairSums
{
    /// <summary>M: pairs with a tie each way.</summary>
    public long Mutual { get; private set; }

    /// <summary>Ties, 2M + A.</summary>
    public long Ties { get; private set; }

    /// <summary>Sum over ordered pairs of the smaller weight of both directions.</summary>
    public double Returned { get; private set; }

    /// <summary>Sum of all weights.</summary>
    public double Total { get; private set; }

    /// <summary>Taking turns.</summary>
    public TurnSum Turns { get; } = new();

    /// <summary>Adds a pair by its weights each way; one of them is not 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(double there, double back)
    {
        int both = there > 0 && back > 0 ? 1 : 0;
        Mutual += both;
        Ties += 1 + both;
        Returned += 2 * Math.Min(there, back);
        Total += there + back;
        Turns.Add(there, back);
    }

    /// <summary>Adds the sums of other pairs.</summary>
    public void Take(PairSums other)
    {
        (Mutual, Ties, Returned, Total) = (Mutual + other.Mutual, Ties + other.Ties, Returned + other.Returned, Total + other.Total);
        Turns.Take(other.Turns);
    }
}
