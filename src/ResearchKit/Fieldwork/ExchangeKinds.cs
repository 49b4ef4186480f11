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
    /// It says nothing of how much flowed: one introduction each way makes introductions a kind that flows both ways. A giver or receiver with
    /// roles on both sides at that day is left out and counted; a group that received counts for the side of its role word.
    /// </remarks>
    /// <param name="study">The study; reads exchanges.csv.</param>
    /// <returns>0 (each kind flows one way only) to 1 (every kind both ways); undefined without an exchange between the sides. No interval.</returns>
    public static Estimate BothWays(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var fromA = new HashSet<ExchangeKind>();
        var fromB = new HashSet<ExchangeKind>();
        long between = 0, dual = 0, within = 0;
        foreach (var exchange in study.Tables.Exchanges)
        {
            var giver = study.Roles.SideAt(exchange.GiverId, exchange.Date);
            var receiver = exchange.ReceiverId is { } id ? study.Roles.SideAt(id, exchange.Date) : study.Roles.SideOf(exchange.ReceiverGroup ?? "");
            if (giver is null || receiver is null) dual++;
            else if (giver == Side.A && receiver == Side.B) fromA.Add(exchange.Kind);
            else if (giver == Side.B && receiver == Side.A) fromB.Add(exchange.Kind);
            else { within++; continue; }
            if (giver is not null && receiver is not null) between++;
        }
        var provenance = study.Provenance.Without("exchanges of a person with roles on two sides that day", dual).Without("exchanges that are not between the two sides", within);
        int kinds = fromA.Union(fromB).Count(), both = fromA.Intersect(fromB).Count();
        return kinds == 0
            ? Estimate.Undefined(BothWaysInfo, 0, "kinds", provenance, "no exchange between the two sides is recorded")
            : new(BothWaysInfo, (double)both / kinds, kinds, "kinds", provenance.Noting($"{between} exchanges between the two sides")) { Numerator = both, Denominator = kinds };
    }
}
