namespace ResearchKit;

/// <summary>What would be left if this one person were away, beside what is there now. For the team only.</summary>
/// <param name="PersonId">Person.</param>
/// <param name="Returned">Share of side a, this person left out, with a returned contact.</param>
/// <param name="Reach">Share of pairs across the sides with a tie or a common contact.</param>
/// <param name="Fragmentation">Fragmentation of the others.</param>
/// <param name="Largest">Share of the others in the largest component.</param>
public sealed record PersonAway(string PersonId, double Returned, double Reach, double Fragmentation, double Largest)
{
    /// <summary>One of the four numbers.</summary>
    /// <param name="measure">One of the four measures of <see cref="Dependence"/>.</param>
    /// <exception cref="ArgumentException">It is another measure.</exception>
    public double this[MeasureInfo measure]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(measure);
            return measure.Id == Dependence.ReturnedInfo.Id ? Returned
                : measure.Id == Dependence.ReachInfo.Id ? Reach
                : measure.Id == Dependence.FragmentationInfo.Id ? Fragmentation
                : measure.Id == Dependence.LargestInfo.Id ? Largest
                : throw new ArgumentException($"'{measure.Id}' is not one of the four numbers of a dependence.", nameof(measure));
        }
    }
}
