namespace ResearchKit;

/// <summary>Starts of a side per person-month in its roles, with the interval.</summary>
internal static class MonthlyStarts
{
    private const string NoDays = "no day in a role of that side is recorded in this window";

    /// <summary>The rate of one side.</summary>
    /// <remarks>
    /// Units left out in turn: everybody with a day in a role of the side, silent people too, with their acts and their days; everybody who starts or
    /// receives a counted act on the other side; every pair.
    /// </remarks>
    public static Estimate Of(ActTable table, Counting counting, Side side, Study study, DateSpan? window, string noContact)
    {
        var exposure = RoleDays.Of(study, side, window);
        var measure = new StartMeasure(table);
        var sums = new double[measure.Values];
        double Starts(ReadOnlySpan<int> without)
        {
            measure.Without(without, sums);
            return side == Side.A ? sums[StartMeasure.FromA] + sums[StartMeasure.AssignedA] : sums[StartMeasure.FromB] + sums[StartMeasure.AssignedB];
        }
        double starts = Starts([]), months = exposure.Days.Values.Sum() / RoleDays.InMonth;
        int[] own = side == Side.A ? table.SideA : table.SideB, other = side == Side.A ? table.SideB : table.SideA;
        var ids = table.Resolver.Ids;
        long undated = exposure.Undated, outside = own.Count(p => !exposure.Days.ContainsKey(ids[p]));
        var provenance = table.Provenance;
        if (undated > 0) provenance = provenance.Noting(FormattableString.Invariant($"{undated} people have no day of joining: taken as there in the whole window."));
        if (outside > 0) provenance = provenance.Noting(FormattableString.Invariant($"{outside} people took part on a side in which they have no recorded day: their contacts count, their months do not."));
        if (table.Acts.Length == 0) return Estimate.Undefined(Initiation.StartsPerPersonMonthInfo, 0, "contacts", provenance, noContact);
        if (months == 0) return Estimate.Undefined(Initiation.StartsPerPersonMonthInfo, table.Acts.Length, "contacts", provenance, NoDays);

        var acting = own.Select(p => ids[p]).ToHashSet(StringComparer.Ordinal);
        double Rate(double sum, double without) => months - without <= 1e-9 ? double.NaN : sum / (months - without);
        double[] withoutOwn =
        [
            .. own.Select(p => Rate(Starts(table.ActsOf(p)), exposure.Days.GetValueOrDefault(ids[p]) / RoleDays.InMonth)),
            .. exposure.Days.Where(d => !acting.Contains(d.Key)).OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => Rate(starts, d.Value / RoleDays.InMonth)),
        ];
        double[] withoutOther = [.. other.Select(p => Rate(Starts(table.ActsOf(p)), 0))], withoutPairs = [.. table.Dyads.Select(d => Rate(Starts(table.ActsWith(d)), 0))];
        var interval = Jackknife.TwoWay(
            starts / months, withoutOwn, withoutOther, withoutPairs, JackknifeScale.Raw, 0, double.PositiveInfinity, counting.Level, Math.Min(own.Length, other.Length));
        return new(Initiation.StartsPerPersonMonthInfo, starts / months, table.Acts.Length, "contacts", provenance)
        {
            Numerator = starts,
            Denominator = months,
            Interval = interval.Interval,
            NoInterval = interval.NoInterval,
            Rule = counting.Rule,
        };
    }
}
