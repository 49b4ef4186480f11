namespace ResearchKit;

/// <summary>TurnShare added up pair by pair from weights that count contacts started each way.</summary>
internal sealed class TurnSum
{
    private double _sum;
    private long _pairs;
    private bool _parts;

    /// <summary>Adds a pair; with fewer than two contacts it is not eligible.</summary>
    public void Add(double there, double back)
    {
        _parts |= there != Math.Floor(there) || back != Math.Floor(back);
        double n = there + back;
        if (n < 2) return;
        _pairs++;
        _sum += TurnMeasure.Term(n, there);
    }

    /// <summary>Adds the sums of other pairs.</summary>
    public void Take(TurnSum other)
    {
        _parts |= other._parts;
        _pairs += other._pairs;
        _sum += other._sum;
    }

    /// <summary>The mean over eligible pairs, or why there is none.</summary>
    public Estimate ToEstimate(Provenance provenance)
        => _parts ? Estimate.Undefined(Reciprocity.TurnShareInfo, 0, "pairs", provenance, "the weights are not whole numbers of contacts")
        : _pairs == 0 ? Estimate.Undefined(Reciprocity.TurnShareInfo, 0, "pairs", provenance, "no pair has 2 contacts or more")
        : !double.IsFinite(_sum) ? Estimate.Undefined(Reciprocity.TurnShareInfo, _pairs, "pairs", provenance, "the weights are too large to be added up")
        : new(Reciprocity.TurnShareInfo, _sum / _pairs, _pairs, "pairs", provenance) { Numerator = _sum, Denominator = _pairs };
}
