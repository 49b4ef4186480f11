namespace ResearchKit;

/// <summary>The side on which somebody acted: one side, or open between two with the side to take when all are assigned one way.</summary>
/// <param name="TowardsA">The side when everybody with two roles is put on side a where that is possible.</param>
/// <param name="TowardsB">The side when everybody with two roles is put on side b where that is possible.</param>
internal readonly record struct Stand(Side TowardsA, Side TowardsB)
{
    /// <summary>True when the two ways differ: two roles at once, and the role acted in is not recorded.</summary>
    public bool Open => TowardsA != TowardsB;

    /// <summary>The side under an assignment; null where it is open and left out.</summary>
    public Side? Under(Assignment twoRoles) => !Open ? TowardsA : twoRoles switch
    {
        Assignment.ToA or Assignment.ForA => TowardsA,
        Assignment.ToB or Assignment.ForB => TowardsB,
        _ => null,
    };

    /// <summary>The same for somebody who is addressed: what favours the starts of one side puts those addressed on the other.</summary>
    public Side? UnderAddressed(Assignment twoRoles) => Under(twoRoles switch { Assignment.ForA => Assignment.ToB, Assignment.ForB => Assignment.ToA, _ => twoRoles });
}
