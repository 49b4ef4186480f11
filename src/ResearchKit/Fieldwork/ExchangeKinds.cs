namespace ResearchKit;

/// <summary>What is given and received, by kind. Kinds are never converted into one currency.</summary>
public static class ExchangeKinds
{
    /// <summary>What <see cref="BothWays"/> measures.</summary>
    public static MeasureInfo BothWaysInfo { get; } = new(
        "exchange-kinds-both-ways", "Kinds of help that flow both ways",
        "B / K, with K = kinds given at least once between the sides, B = those given at least once in each direction",
        "ResearchKit; kinds as in exchanges.csv", 0, 1);

    /// <summary>Of the kinds that were given between the sides, the share that flowed in both directions.</summary>
    /// <remarks>
    /// It says nothing of how much flowed: one introduction each way makes introductions a kind that flows both ways. The
    /// role acted in counts where the contact records it; else a giver or receiver with roles on both sides at that day is left out and counted; a group that received counts for the side of its role word.
    /// </remarks>
    /// <param name="study">The study; reads exchanges.csv.</param>
    /// <returns>0 (each kind flows one way only) to 1 (every kind both ways); undefined without an exchange between the sides. No interval.</returns>
    public static Estimate BothWays(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var (sided, provenance) = SidedExchange.Read(study);
        HashSet<ExchangeKind> Given(ExchangeFlow flow) => [.. sided.Where(s => s.Flow == flow).Select(s => s.Exchange.Kind)];
        var (fromA, fromB) = (Given(ExchangeFlow.AToB), Given(ExchangeFlow.BToA));
        int between = sided.Count(s => s.Flow is ExchangeFlow.AToB or ExchangeFlow.BToA);
        provenance = provenance.Without("exchanges that are not between the two sides", sided.Count - between);
        int kinds = fromA.Union(fromB).Count(), both = fromA.Intersect(fromB).Count();
        return kinds == 0
            ? Estimate.Undefined(BothWaysInfo, 0, "kinds", provenance, "no exchange between the two sides is recorded")
            : new(BothWaysInfo, (double)both / kinds, kinds, "kinds", provenance.Noting($"{between} exchanges between the two sides")) { Numerator = both, Denominator = kinds };
    }
}
