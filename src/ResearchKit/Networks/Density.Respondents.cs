namespace ResearchKit;

public static partial class Density
{
    /// <summary>What <see cref="OfRespondents"/> is.</summary>
    public static MeasureInfo RespondentsInfo { get; } = new(
        "density-respondents", "Density among respondents", "L_R / (r(r-1)), undirected 2 L_R / (r(r-1)); r = people who answered, L_R = ties among them",
        "Wasserman and Faust 1994, doi 10.1017/CBO9780511815478", 0, 1);

    /// <summary>What <see cref="OfAnswers"/> is.</summary>
    public static MeasureInfo AnswersInfo { get; } = new(
        "density-answers", "Density of the answers given", "L_A / (r(n-1)); r = people who answered, L_A = ties that they named, to anybody of the n",
        "Costenbader and Valente 2003, doi 10.1016/S0378-8733(03)00012-1", 0, 1);

    /// <summary>What <see cref="ResponseRate"/> is.</summary>
    public static MeasureInfo ResponseRateInfo { get; } = new(
        "response-rate", "Response rate of the network", "r / n; r = people who answered, n = people in the network", "Costenbader and Valente 2003, doi 10.1016/S0378-8733(03)00012-1", 0, 1);

    /// <summary>Density among those who answered (<see cref="Network.Answered"/>): ties from and to others are left out. Undefined with fewer than 2.</summary>
    public static Estimate OfRespondents(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        long ties = 0, answered = 0;
        for (int i = 0; i < network.Count; i++)
        {
            if (!network.HasAnswered(i)) continue;
            answered++;
            foreach (int j in network.Out(i)) ties += network.HasAnswered(j) ? 1 : 0;
        }
        var provenance = network.Provenance.Without("people who did not answer", network.Count - answered);
        double possible = (double)answered * (answered - 1);
        if (!network.Directed) (ties, possible) = (ties / 2, possible / 2);
        return answered < 2
            ? Estimate.Undefined(RespondentsInfo, answered, "persons", provenance, "fewer than 2 people answered")
            : new(RespondentsInfo, ties / possible, answered, "persons", provenance) { Numerator = ties, Denominator = possible };
    }

    /// <summary>Density of the answers: ties named by those who answered, to anybody, over the ties they could name. Undefined without an answer.</summary>
    /// <exception cref="ArgumentException">The network is undirected: nobody in particular named a tie.</exception>
    public static Estimate OfAnswers(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (!network.Directed) throw new ArgumentException("The network is undirected: it does not say who named a tie.", nameof(network));
        long ties = 0, answered = 0;
        for (int i = 0; i < network.Count; i++)
        {
            if (!network.HasAnswered(i)) continue;
            answered++;
            ties += network.Out(i).Length;
        }
        double possible = (double)answered * (network.Count - 1);
        return possible <= 0
            ? Estimate.Undefined(AnswersInfo, answered, "persons", network.Provenance, answered == 0 ? "nobody answered" : "there are fewer than 2 people")
            : new(AnswersInfo, ties / possible, answered, "persons", network.Provenance) { Numerator = ties, Denominator = possible };
    }

    /// <summary>People who answered over people in the network. Undefined without people.</summary>
    public static Estimate ResponseRate(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        int answered = 0;
        for (int i = 0; i < network.Count; i++) answered += network.HasAnswered(i) ? 1 : 0;
        return network.Count == 0
            ? Estimate.Undefined(ResponseRateInfo, 0, "persons", network.Provenance, "there is nobody")
            : new(ResponseRateInfo, (double)answered / network.Count, network.Count, "persons", network.Provenance) { Numerator = answered, Denominator = network.Count };
    }

    /// <summary>The densities side by side, with the boundary they rest on stated: density depends on who counts in N.</summary>
    public static ResultTable ByBoundary(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var rate = ResponseRate(network);
        var rows = new List<Cell[]> { Row("all people of the network", Of(network)), Row("those who answered", OfRespondents(network)) };
        if (network.Directed) rows.Insert(1, Row("answers given, to anybody", OfAnswers(network)));
        rows.Add([Cell.Of("response rate"), Cell.Of(rate.Numerator), Cell.Of(rate.Denominator), Cell.Of(rate)]);
        string boundary = FormattableString.Invariant($"the boundary is the {network.Count} people of the roster") + (network.Answered.IsEmpty
            ? "; nobody is marked as not having answered"
            : FormattableString.Invariant($"; {rate.Numerator} of them answered, and ties of the others are unknown, not absent"));
        return new(
            "network-density", "Density by who counts", "The same ties give another density when other people count: compare networks on the same row only.",
            [new("Who counts"), new("Ties", "ties", "count"), new("Possible", "ties", "count"), new("Density", "", "share")], rows, network.Provenance.Noting(boundary))
        { N = FormattableString.Invariant($"{network.Count} people"), Formula = Info.Formula, Reference = Info.Reference };

        static Cell[] Row(string who, Estimate density) => [Cell.Of(who), Cell.Of(density.Numerator), Cell.Of(density.Denominator), Cell.Of(density)];
    }
}
