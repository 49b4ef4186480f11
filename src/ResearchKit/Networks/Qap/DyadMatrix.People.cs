namespace ResearchKit;

public sealed partial class DyadMatrix
{
    /// <summary>1 where both belong to the same group, else 0; unknown where one has no group.</summary>
    /// <param name="partition">Who belongs to which group.</param>
    public static DyadMatrix SameGroup(Partition partition)
    {
        ArgumentNullException.ThrowIfNull(partition);
        var group = partition.Group;
        return Filled($"same {partition.Name}", partition.Roster, false, partition.Provenance, (i, j) => Known(group.Span[i], group.Span[j]) ? group.Span[i] == group.Span[j] ? 1 : 0 : double.NaN);
    }

    /// <summary>1 where the first belongs to one group and the second to another (or the same), else 0; unknown where one has no group.</summary>
    /// <param name="partition">Who belongs to which group.</param>
    /// <param name="from">Group of the first.</param>
    /// <param name="to">Group of the second.</param>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public static DyadMatrix Block(Partition partition, string from, string to)
    {
        ArgumentNullException.ThrowIfNull(partition);
        int a = partition.IndexOf(from), b = partition.IndexOf(to);
        var group = partition.Group;
        return Filled($"{from} to {to}", partition.Roster, true, partition.Provenance, (i, j) => Known(group.Span[i], group.Span[j]) ? group.Span[i] == a && group.Span[j] == b ? 1 : 0 : double.NaN);
    }

    /// <summary>The number of the first of the pair: as a predictor, do people with more of it send more? Here and below, NaN of a person leaves the pairs unknown that need it.</summary>
    public static DyadMatrix Sender(PersonValues values) => Two(values, "sender's ", "", true, (i, _) => i);

    /// <summary>The number of the second of the pair: as a predictor, do people with more of it receive more?</summary>
    public static DyadMatrix Receiver(PersonValues values) => Two(values, "receiver's ", "", true, (_, j) => j);

    /// <summary>The number of the first less that of the second. It has a direction.</summary>
    public static DyadMatrix Difference(PersonValues values) => Two(values, "difference of ", "", true, (i, j) => i - j);

    /// <summary>How far the numbers of the two lie apart, without direction.</summary>
    public static DyadMatrix AbsoluteDifference(PersonValues values) => Two(values, "distance in ", "", false, (i, j) => Math.Abs(i - j));

    /// <summary>The number of the one times that of the other, without direction.</summary>
    public static DyadMatrix Product(PersonValues values) => Two(values, "", ", product", false, (i, j) => i * j);

    /// <summary>The numbers of the two together: what <see cref="Sender"/> and <see cref="Receiver"/> become without direction.</summary>
    public static DyadMatrix Sum(PersonValues values) => Two(values, "", ", sum", false, (i, j) => i + j);

    private static bool Known(int a, int b) => a >= 0 && b >= 0;

    private static DyadMatrix Two(PersonValues values, string before, string after, bool directed, Func<double, double, double> of)
    {
        ArgumentNullException.ThrowIfNull(values);
        // NaN of one person goes through each rule that asks for that person.
        return Filled($"{before}{values.Measure.Name}{after}", values.Roster, directed, values.Provenance, (i, j) => of(values.Values.Span[i], values.Values.Span[j]));
    }
}
