using System.Globalization;

namespace ResearchKit;

/// <summary>Who answered, wave by wave, and each measure of the network under each treatment of those who did not. Nobody is named.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class ResponseTable
{
    private const string LeftOut = "not recorded in waves.csv";

    internal ResponseTable(string relation, IReadOnlyList<ResponseWave> waves)
        => (Relation, Waves, Provenance) = (relation, waves, waves.Select(w => w.Network.Provenance).Aggregate((a, b) => a + b));

    /// <summary>What a tie means.</summary>
    public string Relation { get; }

    /// <summary>The waves in order.</summary>
    public IReadOnlyList<ResponseWave> Waves { get; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>Two sentences: how many answered, and how far the missing answers could move the density of the last wave.</summary>
    public string PlainReading
    {
        get
        {
            var last = Waves[^1];
            if (Waves.All(w => w.Answered == w.Present)) return $"Everybody answered in {Counted(Waves.Count)}. The treatments are all the same.";
            double[] rates = [.. Waves.Where(w => w.Present > 0).Select(w => (double)w.Answered / w.Present).Order()];
            string rate = rates.Length == 0 ? "Nobody was there to answer." : string.Create(
                CultureInfo.InvariantCulture, $"{100 * rates[0]:0}{(Math.Round(100 * rates[0]) == Math.Round(100 * rates[^1]) ? "" : string.Create(CultureInfo.InvariantCulture, $" to {100 * rates[^1]:0}"))} % of the people answered in {Counted(Waves.Count)}.");
            var density = last.Lines[0];
            return $"{rate} In {last.Label} the density is {(density.Recorded.IsDefined ? Plain.Number(density.Recorded.Value) : "not defined")} by the answers given"
                + (density.Bounds.IsDefined ? $"; whatever the missing answers are, it lies between {Plain.Number(density.Bounds.Low)} and {Plain.Number(density.Bounds.High)}." : ".");
        }
    }

    /// <summary>The tables as HTML: measures, rates, groups.</summary>
    public string ToHtml() => ToTable().ToHtml() + ToRateTable().ToHtml() + (Waves.Any(w => w.Groups.Count > 0) ? ToGroupTable().ToHtml() : "");

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    /// <summary>A row a wave and measure, a column a treatment, and the bounds.</summary>
    public ResultTable ToTable() => new(
        "T13-response", $"The network with people missing: {Relation}",
        "The same measure under three treatments of people who did not answer; can be: its extremes whatever they would have said. Where these lie far apart, the data do not tell.",
        [
            new("Wave"), new("Measure"), new("As recorded", "", "mixed"), new("Respondents only", "", "mixed"), new("Reconstructed", "", "mixed"),
            new("From", "", "mixed") { RangeHeading = "Can be" }, new("To", "", "mixed"),
        ],
        [
            .. Waves.SelectMany(w => w.Lines.Select(l => (Cell[])[
                Cell.Of(w.Label), Cell.Of(l.Name), Cell.Of(l.Recorded, w.Answered), Cell.Of(l.Respondents, w.Answered), Cell.Of(l.Reconstructed, w.Answered),
                l.Bounds.Bound(l.Bounds.Low), l.Bounds.Bound(l.Bounds.High)])),
        ], Noted())
    {
        N = string.Join("; ", Waves.Select(w => FormattableString.Invariant($"{w.Label}: {w.Answered} of {w.Present} people answered"))),
        Formula = "as recorded: shares of the cells that were answered, else unknown ties count as absent; reconstructed: tie i to j of somebody who did not answer = the tie j to i that j named",
        Reference = NonResponse.StorkRichards + "; Huisman 2009, Journal of Social Structure 10(1)",
    };

    /// <summary>A row a wave: asked, present, answered, and what a reconstruction rests on.</summary>
    public ResultTable ToRateTable() => new(
        "T13-response-rates", $"Who answered: {Relation}",
        "Asked: people to whom the survey went. Present: people of the network, in the study while the wave was open; response is of them. Named nobody: answered something in the wave but no tie of this relation; whether they have none or left the question out is not known.",
        [
            new("Wave"), new("Asked", "persons", "count"), new("Present", "persons", "count"), new("Answered", "persons", "count"), new("Response", "", "share"),
            new("Named nobody", "persons", "count"), new("Ties confirmed", "", "share"), new("Unknown ties", "ties", "count"),
        ],
        [
            .. Waves.Select(w => (Cell[])[
                Cell.Of(w.Label), w.Invited is { } asked ? Cell.Of(asked, asked) : Cell.Undefined(LeftOut), Cell.Of(w.Present, w.Present), Cell.Of(w.Answered, w.Answered), Cell.Of(Density.ResponseRate(w.Network), w.Present),
                Cell.Of(w.NamedNobody, w.NamedNobody), Cell.Of(w.Confirmation, w.Answered), Cell.Of(UnknownTies.Count(w.Network))]),
        ], Provenance)
    {
        N = FormattableString.Invariant($"{Waves.Sum(w => w.Present)} people in {Counted(Waves.Count)}, each counted once a wave"),
        Formula = Density.ResponseRateInfo.Formula + "; confirmed: " + NonResponse.ConfirmationInfo.Formula,
        Reference = Density.ResponseRateInfo.Reference,
    };

    /// <summary>A row a wave and group: who is missing by role and by sector, without names.</summary>
    public ResultTable ToGroupTable()
    {
        var rows = Waves.SelectMany(w => w.Groups.Select(g => (Wave: w.Label, Group: g))).ToList();
        return new(
            "T13-response-groups", $"Who is missing, by role and sector: {Relation}", "Where one group answers less than another, what it knows is missing more. For the team: groups of few people are not for outside.",
            [new("Wave"), new("By"), new("Group"), new("Present", "persons", "count"), new("Answered", "persons", "count"), new("Missing", "persons", "count"), new("Response", "", "share")],
            [
                .. rows.Select(r => (Cell[])[
                    Cell.Of(r.Wave), Cell.Of(r.Group.By), Cell.Of(r.Group.Group), Cell.Of(r.Group.Present, r.Group.Present), Cell.Of(r.Group.Answered, r.Group.Answered),
                    Cell.Of(r.Group.Missing, r.Group.Missing), Cell.Of((double)r.Group.Answered / r.Group.Present, r.Group.Present)]),
            ], Provenance)
        {
            N = FormattableString.Invariant($"{Waves.Sum(w => w.Present)} people in {Counted(Waves.Count)}, each counted once a wave"),
            Formula = Density.ResponseRateInfo.Formula,
            Reference = Density.ResponseRateInfo.Reference,
            Counts = new("people who did not answer", ["wave", "by", "group"], [.. rows.Where(r => r.Group.Missing > 0).Select(r => new CrosstabCell([r.Wave, r.Group.By, r.Group.Group], r.Group.Missing, r.Group.Missing))], Provenance),
        };
    }

    private Provenance Noted()
    {
        var provenance = Provenance;
        if (Waves.All(w => w.Answered == w.Present)) return provenance.Noting("everybody answered: the treatments are the same");
        if (Waves.Any(w => !w.Network.Directed)) provenance = provenance.Noting("an undirected network does not say who named a tie: a pair is known when one of the two answered, and reconstruction adds nothing");
        return provenance;
    }

    private static string Counted(int waves) => FormattableString.Invariant($"{waves} {(waves == 1 ? "wave" : "waves")}");
}
