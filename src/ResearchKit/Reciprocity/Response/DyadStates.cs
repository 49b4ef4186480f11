namespace ResearchKit;

/// <summary>Pairs of a directed network by what is known of their two cells: tie, no tie, unknown.</summary>
/// <param name="TieTie">A tie each way: mutual whatever is found out.</param>
/// <param name="TieNone">One tie and known to be not returned.</param>
/// <param name="NoneNone">Known to have no tie.</param>
/// <param name="TieUnknown">One tie; whether it is returned is unknown.</param>
/// <param name="NoneUnknown">No tie one way, the other unknown.</param>
/// <param name="Unknown">Both unknown.</param>
internal readonly record struct DyadStates(long TieTie, long TieNone, long NoneNone, long TieUnknown, long NoneUnknown, long Unknown)
{
    public long Dyads => TieTie + TieNone + NoneNone + TieUnknown + NoneUnknown + Unknown;

    /// <summary>A tie that is recorded is known, even from somebody who did not answer.</summary>
    public static DyadStates Of(Network network)
    {
        long answered = NonResponse.AnsweredBy(network), missing = network.Count - answered;
        long tieTie = 0, tieNone = 0, tieUnknown = 0, nullable = 0, halfTied = 0;
        for (int i = 0; i < network.Count; i++)
        {
            foreach (int j in network.Out(i))
            {
                bool back = network.HasTie(j, i);
                if (back) tieTie += i < j ? 1 : 0;
                else if (network.HasAnswered(j)) tieNone++;
                else tieUnknown++;
                if (back && i > j) continue;
                // What the pair would be without its ties: neither answered, or one did.
                if (!network.HasAnswered(i) && !network.HasAnswered(j)) nullable++;
                else if (!network.HasAnswered(i) || !network.HasAnswered(j)) halfTied++;
            }
        }
        long unknown = missing * (missing - 1) / 2 - nullable, half = answered * missing - halfTied, tied = tieTie + tieNone + tieUnknown;
        return new(tieTie, tieNone, answered * (answered - 1) / 2 - (tied - nullable - halfTied), tieUnknown, half, unknown);
    }

    /// <summary>Fewest and most mutual pairs.</summary>
    public (long Low, long High) Mutual => (TieTie, TieTie + TieUnknown + Unknown);

    /// <summary>Fewest and most pairs with one tie.</summary>
    public (long Low, long High) Asymmetric => (TieNone, TieNone + TieUnknown + NoneUnknown + Unknown);

    /// <summary>Fewest and most pairs without a tie.</summary>
    public (long Low, long High) Null => (NoneNone, NoneNone + NoneUnknown + Unknown);

    /// <summary>Extremes of w M / (w M + A), w = 2 or 1: every unknown tie unreturned, or returned where it can be and absent where it cannot. NaN without any possible tie.</summary>
    public (double Low, double High) Returned(double weight)
    {
        double few = weight * Mutual.Low, many = weight * Mutual.High, least = few + Asymmetric.High, most = many + TieNone;
        // No pair can be mutual, but one can have a tie: 0 where it is defined.
        return (least > 0 ? few / least : double.NaN, most > 0 ? many / most : least > 0 ? 0 : double.NaN);
    }

    /// <summary>Extremes of (M + N) / (M + A + N).</summary>
    public (double Low, double High) Symmetric => Dyads == 0 ? (double.NaN, double.NaN) : ((double)(Dyads - Asymmetric.High) / Dyads, (double)(Dyads - Asymmetric.Low) / Dyads);

    /// <summary>True when the unknown ties may turn out so that no pair has a tie.</summary>
    public bool MayBeEmpty => TieTie + TieNone + TieUnknown == 0;
}
