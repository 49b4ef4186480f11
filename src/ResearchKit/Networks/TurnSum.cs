namespace ResearchKit;

/// <summary>TurnShare added up pair by pair from weights that count contacts started each way.</summary>
internal sealed class TurnSum
{
    /// <summary>Sum of the terms of eligible pairs.</summary>
    public double Sum { get; private set; }

    /// <summary>Eligible pairs: those with two contacts or more.</summary>
    public long Pairs { get; private set; }

    /// <summary>True when some weight is not a whole number of contacts.</summary>
    public bool HasParts { get; private set; }

    /// <summary>The chance that two of the <paramref name="n"/> contacts of a pair had different starters, when one of the two started <paramref name="x"/>.</summary>
    public static double Term(double n, double x) => 2 * x * (n - x) / (n * (n - 1));

    /// <summary>Adds a pair; with fewer than two contacts it is not eligible.</summary>
    public void Add(double there, double back)
    {
        HasParts |= there != Math.Floor(there) || back != Math.Floor(back);
        double n = there + back;
        if (n < 2) return;
        Pairs++;
        Sum += Term(n, there);
    }

    /// <summary>Adds the sums of other pairs.</summary>
    public void Take(TurnSum other)
    {
        HasParts |= other.HasParts;
        Pairs += other.Pairs;
        Sum += other.Sum;
    }
}
