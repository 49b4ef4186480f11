namespace ResearchKit;

/// <summary>Is it returned between two groups, or within one: the cells of that pair of groups only.</summary>
/// <param name="GroupA">The first group, in the word of the partition.</param>
/// <param name="GroupB">The second group; the same within a group.</param>
/// <param name="LabelA">Label of the first group on pages.</param>
/// <param name="LabelB">Label of the second group on pages.</param>
/// <param name="PeopleA">People of the first group in the network.</param>
/// <param name="PeopleB">People of the second group in the network.</param>
/// <param name="TiedPeople">People of either group with a tie in this block: those behind its counts of ties.</param>
/// <param name="Census">Mutual, asymmetric and null pairs; n_A n_B pairs between two groups, n(n-1)/2 within one.</param>
/// <param name="OneWayFromA">Pairs with a tie from the first group to the second only. Within a group all asymmetric pairs stand here.</param>
/// <param name="OneWayFromB">Pairs with a tie from the second group to the first only; 0 within a group.</param>
/// <param name="Reciprocity">The six reciprocities; density is L/(2 n_A n_B) between two groups, L/(n(n-1)) within one.</param>
public sealed record ReciprocityBlock(
    string GroupA, string GroupB, string LabelA, string LabelB, int PeopleA, int PeopleB, long TiedPeople,
    DyadCensus Census, long OneWayFromA, long OneWayFromB, ReciprocityProfile Reciprocity)
{
    /// <summary>True within one group.</summary>
    public bool IsWithin => string.Equals(GroupA, GroupB, StringComparison.Ordinal);

    /// <summary>Ties from the first group to the second; within a group all its ties.</summary>
    public long TiesFromA => IsWithin ? Census.Ties : Census.Mutual + OneWayFromA;

    /// <summary>Ties from the second group to the first; within a group all its ties.</summary>
    public long TiesFromB => IsWithin ? Census.Ties : Census.Mutual + OneWayFromB;

    /// <summary>Ties from the first group to the second over those that could be there; see <see cref="BlockReciprocity.DensityInfo"/>.</summary>
    public Estimate DensityFromA => Density(TiesFromA);

    /// <summary>Ties from the second group to the first over those that could be there.</summary>
    public Estimate DensityFromB => Density(TiesFromB);

    /// <summary>Of the ties from the first group to the second, the share that is returned; see <see cref="BlockReciprocity.ReturnedInfo"/>.</summary>
    public Estimate ReturnedFromA => Returned(TiesFromA);

    /// <summary>Of the ties from the second group to the first, the share that is returned.</summary>
    public Estimate ReturnedFromB => Returned(TiesFromB);

    /// <summary>The same block seen from the second group.</summary>
    public ReciprocityBlock Turned() => IsWithin ? this
        : new(GroupB, GroupA, LabelB, LabelA, PeopleB, PeopleA, TiedPeople, Census, OneWayFromB, OneWayFromA, Reciprocity);

    /// <summary>"coproducers and professionals", "within coproducers".</summary>
    public override string ToString() => IsWithin ? $"within {LabelA}" : $"{LabelA} and {LabelB}";

    private Estimate Density(long ties)
    {
        // Each pair of a group has room for a tie each way; a pair across two groups has room for one in either direction.
        double possible = IsWithin ? 2.0 * Census.Dyads : Census.Dyads;
        return possible == 0 ? Estimate.Undefined(BlockReciprocity.DensityInfo, 0, "possible ties", Census.Provenance, "there is no pair of people")
            : new(BlockReciprocity.DensityInfo, ties / possible, (long)possible, "possible ties", Census.Provenance) { Numerator = ties, Denominator = possible };
    }

    private Estimate Returned(long ties)
    {
        long returned = IsWithin ? 2 * Census.Mutual : Census.Mutual;
        return ties == 0 ? Estimate.Undefined(BlockReciprocity.ReturnedInfo, 0, "ties", Census.Provenance, "there is no tie")
            : new(BlockReciprocity.ReturnedInfo, (double)returned / ties, ties, "ties", Census.Provenance) { Numerator = returned, Denominator = ties };
    }
}
