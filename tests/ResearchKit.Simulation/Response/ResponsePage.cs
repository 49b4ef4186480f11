using System.Globalization;
using System.Text;

namespace ResearchKit.Simulation;

/// <summary>docs/missing-people.md from its rows: the same rows give the same page.</summary>
internal static class ResponsePage
{
    /// <summary>A measure counts as trusted where it stays inside its tolerance in so many of ten networks.</summary>
    private const double Most = 0.8;

    private const double Typical = 0.8;

    private static readonly string[] Treatments = [nameof(Treatment.Recorded), nameof(Treatment.Respondents), nameof(Treatment.Reconstructed)];

    private static readonly string[] Ways = [nameof(Missingness.AtRandom), nameof(Missingness.CentralMissing), nameof(Missingness.PeripheralMissing)];

    public static string Of(IReadOnlyList<ResponseRow> rows)
    {
        var page = new StringBuilder();
        var facts = rows.GroupBy(r => r.Network).Select(g => g.First()).ToList();
        string[] measures = [.. rows.Select(r => r.Measure).Distinct()];
        double[] rates = [.. rows.Select(r => r.Rate).Distinct().OrderDescending()];
        var culture = CultureInfo.InvariantCulture;
        page.Append(culture, $"""
            # People who did not answer

            A network survey has holes: who did not answer has **unknown** ties, not none. This page says how to read the response, what can be done about the missing people, and down to which response each measure can be trusted. Simulated: {facts.Count} complete networks, {facts[0].Draws:#,0} draws each, seed {facts[0].Seed}. All numbers: [missing-people.csv](missing-people.csv). Made by `dotnet run -c Release --project tests/ResearchKit.Simulation -- response --eies FOLDER` (without `--eies` the two EIES networks stay as they are); a short version with the same seed is one of the tests.

            ## How to read the response

            - **The rate is not enough.** `NonResponse.Of(study, "contact")` prints it by wave, by role and by sector (T13-response-groups, without names): where one role answers less, what that role knows is missing more.
            - **Asked, present, answered.** Asked is what waves.csv says; present are the people of the network (in the study while the wave was open, or with a tie); answered are those with a tie, an answer or a nomination in the wave. The rate is answered over present.
            - **Left out or nobody named?** ties.csv holds ties only. Somebody who answered the wave and named nobody in one relation either has no such tie or left the question out: the table counts them (*named nobody*), and nothing is guessed.
            - **Density depends on who counts.** Compare it between networks on the same row of `Density.ByBoundary` only.

            ## Three treatments, and bounds

            | treatment | call | what it does | what it assumes |
            |---|---|---|---|
            | as recorded | the network itself | All people stay, with the ties that were named. Shares of cells or pairs (density, ties per person, ties returned) count the answered ones only; other measures take a tie that nobody was there to name for absent. | For shares: who answered is like who did not. For the others: that the missing named nobody, which is wrong. |
            | respondents only | `NonResponse.Respondents(network)` | The missing people and all ties with them leave the network. | That they would have stood where the others stand. |
            | reconstructed | `NonResponse.Reconstructed(network).Network` | Directed: a tie i to j of a missing i is there when j answered and named i, with j's weight. Two missing people: unknown, counted, no tie. Undirected: one report makes a tie, so nothing is added. | That the relation is returned. The confirmation rate, 2M / (2M + A) among those who answered, says how often it is: below .5 the call is refused, below .75 the result says that it is weak. |
            | bounds | `NonResponse.Bounds(network, Reciprocity.Arc)` | The least and the greatest value over every way the unknown ties could be. Exact for density, ties per person, block density, mutual, asymmetric and null pairs, arc and dyad reciprocity and symmetry, E-I index, isolates, components, in- and out-degree a person. | Nothing. For other measures no bounds are offered: a search would not prove them. |

            A reconstruction cannot say how many ties are returned: it assumes that all are. A person's ties *given* come out as ties received. Bounds are wide (the density's are as wide as the share of missing people) and they are honest: two waves whose bounds overlap are not shown to differ.

            ## The simulation

            A complete network is the truth. People are taken out one after the other, the same people first at every rate; a treatment is applied; the measure is compared with the truth. Missing: *at random*; *central* (the chance is in proportion to the rank by number of contacts); *edge* (to the rank from the other end). A measure is **trusted** at a rate where the middle 90 of 100 draws stay inside the tolerance, there and at all higher rates tried ({string.Join(", ", rates.Select(Percent))}). **Tolerance**: shares and indices, error within .05; ties per person, within 10 % of the truth; people with no tie, within .05 of the people; measures with a value a person, rank correlation (Spearman) with the truth .90 or more.


            """);
        Networks(page, facts);
        Trusted(page, rows, measures, rates, facts.Count);
        Counts(page, rows, measures, rates, facts.Count);
        AtTypical(page, rows, measures);
        page.Append(Reading(rows, facts, measures, rates));
        return page.ToString();
    }

    private static void Networks(StringBuilder page, List<ResponseRow> facts)
    {
        page.Append("| network | people | ties | |\n|---|---:|---:|---|\n");
        foreach (var f in facts)
        {
            string what = f.Network switch
            {
                "eies-messages" => "who wrote to whom (Freeman and Freeman 1979)",
                "eies-relations" => "acquaintance, first wave (Freeman and Freeman 1979)",
                "sample-contact" => "synthetic: who started contact with whom in the Harbour Quarter sample",
                _ => "search and rescue, who communicated with whom (Drabek and others 1981)",
            };
            page.Append(CultureInfo.InvariantCulture, $"| {f.Network} | {f.People} | {f.Ties} | {what} |\n");
        }
    }

    private static void Trusted(StringBuilder page, IReadOnlyList<ResponseRow> rows, string[] measures, double[] rates, int networks)
    {
        page.Append(CultureInfo.InvariantCulture, $"""

            ## Which measure at which response

            Down to which response the measure is trusted in at least {Math.Ceiling(Most * networks)} of {networks} networks. A dash: at none of the rates. rec = as recorded, resp = respondents only, reco = reconstructed.

            | measure | at random: rec | resp | reco | central missing: rec | resp | reco | edge missing: rec | resp | reco |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|

            """);
        foreach (string m in measures)
            page.Append("| ").AppendJoin(" | ", [Name(m), .. from way in Ways from t in Treatments select Rate(DownTo(rows, m, way, t, rates))]).Append(" |\n");
        page.Append("\n*Ties given* as recorded are exact for those who answered: that is what they said. Recorded and reconstructed *transitivity* and *people with no recorded tie* are the same, because these leave direction out.\n");
    }

    private static void Counts(StringBuilder page, IReadOnlyList<ResponseRow> rows, string[] measures, double[] rates, int networks)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## In how many of {networks} networks\n\nMissing at random: the networks in which the middle 90 of 100 draws stay inside the tolerance at this rate.\n");
        foreach (string t in Treatments)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n**{Treated(t)}**\n\n| measure | {string.Join(" | ", rates.Select(Percent))} |\n|---|{string.Concat(rates.Select(_ => "---:|"))}\n");
            foreach (string m in measures.Where(m => Cell(rows, m, Ways[0], t, rates[0]).Any(r => !double.IsNaN(r.Mean))))
                page.Append("| ").AppendJoin(" | ", [Name(m), .. rates.Select(rate => Cell(rows, m, Ways[0], t, rate).Count(r => r.Passes).ToString(CultureInfo.InvariantCulture))]).Append(" |\n");
        }
    }

    private static void AtTypical(StringBuilder page, IReadOnlyList<ResponseRow> rows, string[] measures)
    {
        page.Append(CultureInfo.InvariantCulture, $"""

            ## How wrong at a response of {Percent(Typical)}

            Means over the networks. Error: mean error, with the root mean squared error in brackets (ties per person: in ties). Rank: mean rank correlation with the truth, with the mean overlap of the top quarters in brackets (people in both over people in either).

            | measure | missing | as recorded | respondents only | reconstructed |
            |---|---|---:|---:|---:|

            """);
        foreach (string m in measures)
            foreach (string way in Ways)
                page.Append("| ").AppendJoin(" | ", [Name(m), Missing(way), .. Treatments.Select(t => Wrong([.. Cell(rows, m, way, t, Typical)]))]).Append(" |\n");
    }

    private static string Reading(IReadOnlyList<ResponseRow> rows, List<ResponseRow> facts, string[] measures, double[] rates) => string.Create(CultureInfo.InvariantCulture, $"""

        ## What follows

        - **At a response of {Percent(Typical)}**, with people missing at random, {string.Join(", ", measures.Where(m => Treatments.Any(t => DownTo(rows, m, Ways[0], t, rates) <= Typical)).Select(m => $"{Name(m)} ({string.Join(", ", Treatments.Where(t => DownTo(rows, m, Ways[0], t, rates) <= Typical).Select(Treated))})"))} can be trusted. At 90 % also {string.Join(", ", measures.Where(m => Treatments.All(t => !(DownTo(rows, m, Ways[0], t, rates) <= Typical)) && Treatments.Any(t => DownTo(rows, m, Ways[0], t, rates) <= 0.9)).Select(m => $"{Name(m)} ({string.Join(", ", Treatments.Where(t => DownTo(rows, m, Ways[0], t, rates) <= 0.9).Select(Treated))})"))}.
        - **Never take betweenness from the network as recorded.** Who did not answer has no path through them: at a response of {Percent(Typical)} the mean rank correlation with the truth is {Mean(rows, "betweenness", "Recorded"):.00}, against {Mean(rows, "betweenness", "Respondents"):.00} among respondents only. It fails in every network at every rate when people are missing at random.
        - **Who is sought** (ties received) needs no treatment: the ranks as recorded are good ({Mean(rows, "in-degree", "Recorded"):.00} at {Percent(Typical)}), and a reconstruction makes them worse ({Mean(rows, "in-degree", "Reconstructed"):.00}).
        - **Density and ties per person**: of the answers given, or reconstructed where ties are confirmed. Among respondents only, ties per person fall because the network is smaller ({Bias(rows, "mean-degree", "Respondents"):0.0} ties at {Percent(Typical)}).
        - **Ties returned**: no treatment helps. It is known for pairs that both answered, and these are few: at {Percent(Typical)} about two pairs in three. Print the bounds.
        - **Transitivity and centralization** as recorded are too low ({Bias(rows, "transitivity", "Recorded"):.00;-.00} and {Bias(rows, "centralization-in-degree", "Recorded"):.00;-.00} at {Percent(Typical)}). Among respondents only the mean error is small ({Bias(rows, "transitivity", "Respondents"):.00;-.00} and {Bias(rows, "centralization-in-degree", "Respondents"):.00;-.00}), but single networks scatter.
        - **Who is missing matters as much as how many.** With central people missing the density of the answers is {Bias(rows, "density", "Recorded", "CentralMissing"):.000;-.000} off at {Percent(Typical)}, with people at the edge missing {Bias(rows, "density", "Recorded", "PeripheralMissing"):+.000;-.000}; at random {Math.Abs(Bias(rows, "density", "Recorded")):.000}.
        - These networks have {facts.Min(f => f.People)} to {facts.Max(f => f.People)} people, and one missing person is a large part of them; Smith and Moody find larger ones more robust. For a network of your own: `ResponseSimulation.Of(NonResponse.Respondents(network))` on the most complete wave, and its figure, `ToChart()` (F30).

        ## Where this agrees with others, and where not

        - Costenbader and Valente 2003 (doi 10.1016/S0378-8733(03)00012-1): measures differ in how stable they are, and networks too. So here: ties received are the most stable of the measures with a value a person that can be wrong, betweenness as recorded the least.
        - Smith and Moody 2013 (doi 10.1016/j.socnet.2013.09.003), who take people out with all their ties (respondents only): ties received and closeness are robust, betweenness centralization is not, transitivity has little bias. The same here for the means; but in networks this small the scatter of transitivity alone breaks the tolerance, and closeness keeps its ranks less well than ties received.
        - Smith, Moody and Morgan 2017 (Social Networks 48): bias is worse when central people are missing. So here for transitivity, ties returned and people with no tie, and for the centralization of betweenness among respondents only; for density the two ways are about equal, with opposite signs.
        - Kossinets 2006 (doi 10.1016/j.socnet.2005.07.002): non-response lowers the clustering that is measured. So here as recorded; not among respondents only.
        - Huisman 2009 (Journal of Social Structure 10(1)): ignoring missing people can do much harm, and simple repairs succeed in a few situations only. Here reconstruction helps density, ties per person, the E-I index and centralization, and harms the order of persons by ties received and given.
        - Stork and Richards 1992 (Group and Organization Management 17(2)): reconstruct only where missing people are like the others and ties are confirmed. Confirmation of these networks, complete: {string.Join(", ", rows.Where(r => r.Measure == "reciprocity-arc" && r.Treatment == "Recorded").GroupBy(r => r.Network).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key} {g.First().Truth:.00}")))}. The simulation reconstructs all of them; the library would refuse those below .5.

        """);

    private static IEnumerable<ResponseRow> Cell(IReadOnlyList<ResponseRow> rows, string measure, string way, string treatment, double rate)
        => rows.Where(r => r.Measure == measure && r.Missing == way && r.Treatment == treatment && r.Rate == rate);

    /// <summary>The lowest rate at which, and at all higher ones, enough networks stay inside; NaN for none.</summary>
    internal static double DownTo(IReadOnlyList<ResponseRow> rows, string measure, string way, string treatment, double[] rates)
    {
        // A network counts at a rate only when it stayed inside at every higher one.
        var inside = rows.Where(r => r.Measure == measure && r.Missing == way && r.Treatment == treatment).GroupBy(r => r.Network)
            .Select(g => g.OrderByDescending(r => r.Rate).TakeWhile(r => r.Passes).Select(r => r.Rate).DefaultIfEmpty(2).Min()).ToList();
        return rates.Where(rate => inside.Count(lowest => lowest <= rate) >= Most * inside.Count - 1e-9).DefaultIfEmpty(double.NaN).Min();
    }

    internal static double Mean(IReadOnlyList<ResponseRow> rows, string measure, string treatment, string way = "AtRandom") => Cell(rows, measure, way, treatment, Typical).Average(r => r.Mean);

    internal static double Bias(IReadOnlyList<ResponseRow> rows, string measure, string treatment, string way = "AtRandom") => Cell(rows, measure, way, treatment, Typical).Average(r => r.Bias);

    private static string Wrong(List<ResponseRow> cell)
    {
        var known = cell.Where(r => !double.IsNaN(r.Mean)).ToList();
        if (known.Count == 0) return "–";
        return double.IsNaN(known[0].Overlap)
            ? $"{Signed(known.Average(r => r.Bias))} ({Plainly(known.Average(r => r.Rmse))})"
            : $"{Plainly(known.Average(r => r.Mean))} ({Plainly(known.Average(r => r.Overlap))})";
    }

    private static string Name(string id) => ResponseMeasure.OfNetwork.Concat(ResponseMeasure.OfPersons).Single(m => m.Info.Id == id).Name;

    private static string Treated(string treatment) => ResponseSimulation.InWords(Enum.Parse<Treatment>(treatment));

    private static string Missing(string way) => way switch { "AtRandom" => "at random", "CentralMissing" => "central", _ => "edge" };

    private static string Rate(double rate) => double.IsNaN(rate) ? "–" : Percent(rate);

    private static string Percent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture) + " %";

    private static string Plainly(double value) => value.ToString(Math.Abs(value) >= 1 ? "0.00" : ".000", CultureInfo.InvariantCulture);

    private static string Signed(double value)
        => Math.Round(value, 3) == 0 ? ".000" : value.ToString(Math.Abs(value) >= 1 ? "+0.00;-0.00" : "+.000;-.000", CultureInfo.InvariantCulture);
}
