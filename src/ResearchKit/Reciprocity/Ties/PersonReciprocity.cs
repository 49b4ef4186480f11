namespace ResearchKit;

/// <summary>
/// Given and received, person by person: ties and weights each way, the share of the given ties that is returned, and the balance.
/// </summary>
/// <remarks>
/// For the person and the researchers: the team view shows personal rows to nobody else, so this is a result of the library and stands in no report.
/// People are never ranked by it. In a network of who started contact, given = started.
/// Values are NaN where they are not defined: the share without a tie given, the balance without any tie. People whose own ties are unknown have none of them;
/// share and balance of the others count the pairs whose two sides are known. One walk over the ties, linear.
/// </remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class PersonReciprocity
{
    private readonly Network _network;

    private PersonReciprocity(Network network, PersonValues givenWeight, PersonValues receivedWeight, PersonValues returned, PersonValues balance, Provenance provenance)
    {
        (_network, GivenWeight, ReceivedWeight, Returned, Balance, Provenance) = (network, givenWeight, receivedWeight, returned, balance, provenance);
        (Given, Received) = (Known(Centrality.OutDegree(network)), Centrality.InDegree(network));
    }

    /// <summary>What <see cref="GivenWeight"/> is.</summary>
    public static MeasureInfo GivenWeightInfo { get; } = new(
        "weight-given", "Weight given", "sum over j of w_ij; w_ij = weight of the tie from the person to j", "Barrat et al. 2004, doi 10.1073/pnas.0400087101", 0, double.PositiveInfinity);

    /// <summary>What <see cref="ReceivedWeight"/> is.</summary>
    public static MeasureInfo ReceivedWeightInfo { get; } = new(
        "weight-received", "Weight received", "sum over j of w_ji; w_ji = weight of the tie from j to the person", "Barrat et al. 2004, doi 10.1073/pnas.0400087101", 0, double.PositiveInfinity);

    /// <summary>What <see cref="Returned"/> is.</summary>
    public static MeasureInfo ReturnedInfo { get; } = new(
        "person-returned", "Ties given that are returned", "people with a tie each way with the person / people the person ties to", "ResearchKit, after Wasserman and Faust 1994, doi 10.1017/CBO9780511815478", 0, 1);

    /// <summary>What <see cref="Balance"/> is.</summary>
    public static MeasureInfo BalanceInfo { get; } = new(
        "person-balance", "Balance of given and received", "(g - r) / (g + r); g = weight given, r = weight received", "ResearchKit, after the practice of time banks", -1, 1);

    /// <summary>Ties given: people the person ties to.</summary>
    public PersonValues Given { get; }

    /// <summary>Ties received: people who tie to the person.</summary>
    public PersonValues Received { get; }

    /// <summary>Weight of the ties given.</summary>
    public PersonValues GivenWeight { get; }

    /// <summary>Weight of the ties received.</summary>
    public PersonValues ReceivedWeight { get; }

    /// <summary>Of the ties given, the share that is returned, 0 to 1.</summary>
    public PersonValues Returned { get; }

    /// <summary>(given - received) / (given + received) in weights, -1 (only received) to 1 (only gave).</summary>
    public PersonValues Balance { get; }

    /// <summary>Where it comes from and what was left out.</summary>
    public Provenance Provenance { get; }

    /// <summary>Two sentences about all, naming nobody: how many gave and received, and what the record may lack.</summary>
    public string PlainReading
    {
        get
        {
            int both = 0, gave = 0, received = 0, none = 0;
            for (int i = 0; i < _network.Count; i++)
            {
                if (!_network.HasAnswered(i)) continue;
                bool g = _network.Out(i).Length > 0, r = _network.In(i).Length > 0;
                if (g && r) both++;
                else if (g) gave++;
                else if (r) received++;
                else none++;
            }
            return FormattableString.Invariant($"Of {both + gave + received + none} people {both} gave and received, {gave} only gave, {received} only received, and {none} have no recorded tie. ")
                + "This is what was recorded: what nobody wrote down is not in it, and no person is to be judged by it.";
        }
    }

    /// <summary>Given and received of every person of a directed network.</summary>
    /// <exception cref="ArgumentException">The network is undirected: nobody gives and nobody receives.</exception>
    public static PersonReciprocity Of(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (!network.Directed) throw new ArgumentException("The network is undirected: nobody gives and nobody receives.", nameof(network));
        int n = network.Count;
        double[] given = new double[n], received = new double[n], returned = new double[n], balance = new double[n], gave = new double[n], got = new double[n];
        int[] ties = new int[n];
        TiedPairs.Each(network, (i, j, there, back) =>
        {
            given[i] += there;
            received[j] += there;
            given[j] += back;
            received[i] += back;
        });
        long unknown = TiedPairs.EachKnown(network, (i, j, there, back) =>
        {
            if (there > 0) ties[i]++;
            if (back > 0) ties[j]++;
            if (there > 0 && back > 0) (returned[i], returned[j]) = (returned[i] + 1, returned[j] + 1);
            gave[i] += there;
            got[j] += there;
            gave[j] += back;
            got[i] += back;
        });
        for (int i = 0; i < n; i++)
        {
            returned[i] = ties[i] == 0 ? double.NaN : returned[i] / ties[i];
            // As halves, so that two large sums do not overflow into an infinite total.
            balance[i] = gave[i] + got[i] == 0 ? double.NaN : (gave[i] / 2 - got[i] / 2) / (gave[i] / 2 + got[i] / 2);
            if (!network.HasAnswered(i)) given[i] = double.NaN;
        }
        var provenance = network.Provenance.Without("tied pairs with somebody whose ties are unknown", unknown);
        return new(
            network, new(GivenWeightInfo, network.Roster, given, network.Provenance), new(ReceivedWeightInfo, network.Roster, received, network.Provenance),
            new(ReturnedInfo, network.Roster, returned, provenance), new(BalanceInfo, network.Roster, balance, provenance), provenance);
    }

    /// <summary>The table of all people as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    /// <summary>A row a person, in the order of ids. For the researchers.</summary>
    public ResultTable ToTable() => Table("person-reciprocity", "Given and received, person by person", Enumerable.Range(0, _network.Count));

    /// <summary>The row of one person, for that person.</summary>
    /// <param name="id">Id of the person.</param>
    /// <exception cref="KeyNotFoundException">The id is not in the roster of the network.</exception>
    public ResultTable ToTable(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        int place = _network.Roster.IndexOf(id);
        if (place < 0) throw new KeyNotFoundException($"'{id}' is not in the roster of the network.");
        return Table("person-reciprocity", $"Given and received: {id}", [place]);
    }

    private ResultTable Table(string id, string caption, IEnumerable<int> people) => new(
        id, caption, "Returned is the share of the ties given that have one coming back; balance runs from -1 (only received) over 0 (as much given as received) to 1 (only gave).",
        [
            new("Person"), new("Ties given", "ties", "count"), new("Ties received", "ties", "count"), new("Returned", "", "share"),
            new("Weight given", "", "count"), new("Weight received", "", "count"), new("Balance", "", "0.00"),
        ],
        [.. people.Select(Row)], Provenance.Noting("Personal rows: for the person and the researchers only."))
    {
        N = FormattableString.Invariant($"{_network.Count} people, {_network.Ties} ties"),
        Formula = $"{ReturnedInfo.Name}: {ReturnedInfo.Formula}; {BalanceInfo.Name}: {BalanceInfo.Formula}",
        Reference = $"{ReturnedInfo.Reference}; {GivenWeightInfo.Reference}",
    };

    private Cell[] Row(int i)
    {
        string? unknown = _network.HasAnswered(i) ? null : "the person's own ties are unknown";
        return
        [
            Cell.Of(_network.Roster[i]), Of(Given, unknown), Of(Received, null), Of(Returned, unknown ?? "no tie given"),
            Of(GivenWeight, unknown), Of(ReceivedWeight, null), Of(Balance, unknown ?? "no tie"),
        ];

        Cell Of(PersonValues values, string? reason) => double.IsNaN(values.Values.Span[i]) ? Cell.Undefined(reason ?? "not defined") : Cell.Of(values.Values.Span[i], 1);
    }

    /// <summary>The same values without those of people whose own ties are unknown.</summary>
    private PersonValues Known(PersonValues values)
    {
        if (_network.Answered.IsEmpty) return values;
        double[] known = values.Values.ToArray();
        for (int i = 0; i < known.Length; i++)
            if (!_network.HasAnswered(i)) known[i] = double.NaN;
        return values with { Values = known };
    }
}
