using System.Globalization;

namespace ResearchKit;

public sealed partial class ResponseSimulation
{
    private const string Source = "Costenbader and Valente 2003, doi 10.1016/S0378-8733(03)00012-1; Smith and Moody 2013, doi 10.1016/j.socnet.2013.09.003";

    private const string OfOneself = " Ties given are what each who answered said: as recorded they are right for these people, and no finding.";

    /// <summary>Two or three sentences: which measures stand the fewest answers, and which none of the rates tried, where people are missing at random (or the first way tried).</summary>
    public string PlainReading
    {
        get
        {
            var way = Options.Missing.Contains(Missingness.AtRandom) ? Missingness.AtRandom : Options.Missing[0];
            // What respondents said of themselves is exact by construction, and no finding.
            var best = Trusted.Where(t => t.Missing == way && t.Measure != Centrality.OutDegreeInfo).GroupBy(t => t.Measure).Select(g => (Name: NameOf(g.Key), Rate: g.Select(t => t.Rate).Where(r => !double.IsNaN(r)).DefaultIfEmpty(double.NaN).Min())).ToList();
            var held = best.Where(b => !double.IsNaN(b.Rate)).ToList();
            string none = string.Join(", ", best.Where(b => double.IsNaN(b.Rate)).Select(b => b.Name));
            string first = held.Count == 0 ? "In this network no measure stays inside its tolerance at any rate tried."
                : string.Create(CultureInfo.InvariantCulture, $"In this network, with people {InWords(way)}, {string.Join(", ", held.Where(b => b.Rate == held.Min(h => h.Rate)).Select(b => b.Name))} stays inside its tolerance down to a response of {100 * held.Min(h => h.Rate):0} % under the best treatment.");
            return $"{first} {(none.Length == 0 || held.Count == 0 ? "Another network can behave otherwise." : $"At no rate tried: {none}.")}{(Trusted.Any(t => t.Measure == Centrality.OutDegreeInfo) ? OfOneself : "")}";
        }
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    /// <summary>A row a measure and way of being missing, a column a treatment: down to which response rate the measure can be trusted.</summary>
    public ResultTable ToTable() => new(
        "network-response-trusted", "Down to which response rate a measure can be trusted",
        string.Create(CultureInfo.InvariantCulture, $"The lowest response tried at which, and at all higher ones, {100 * Options.Draws.Level:0} of 100 draws stay inside the tolerance; a dash: at none."),
        [new("Measure"), new("Missing"), new("Tolerance"), new("As recorded", "", "share"), new("Respondents only", "", "share"), new("Reconstructed", "", "share")],
        [
            .. from t in Trusted
               group t by (t.Missing, t.Measure) into line
               select (Cell[])[Cell.Of(NameOf(line.Key.Measure)), Cell.Of(InWords(line.Key.Missing)), Cell.Of(line.First().Tolerance), .. Treatments.Select(x => Rate(line.Single(t => t.Treatment == x)))],
        ], Noted())
    { N = Tried, Formula = "error = value - truth; truth = the value in the complete network", Reference = Source };

    /// <summary>All cells: mean, bias, RMSE, band, overlap of the top quarter.</summary>
    public ResultTable ToCellTable() => new(
        "network-response-cells", "How each measure did at each response rate",
        "Band: where the middle draws lie, of the error for a measure of the network, of the rank correlation with the truth for a measure with a value a person.",
        [
            new("Measure"), new("Missing"), new("Response", "", "share"), new("Answered", "persons", "count"), new("Treatment"), new("Truth", "", "0.000"), new("Mean", "", "0.000"), new("Bias", "", "0.000"),
            new("RMSE", "", "0.000"), new("From", "", "0.000") { RangeHeading = "Band" }, new("To", "", "0.000"), new("Top quarter", "", "share"), new("Undefined draws", "draws", "count"), new("Inside"),
        ],
        [
            .. Cells.Select(c => (Cell[])[
                Cell.Of(NameOf(c.Measure)), Cell.Of(InWords(c.Missing)), Cell.Of(c.Rate), Cell.Of(c.Answered), Cell.Of(InWords(c.Treatment)), Number(c, c.Truth), Number(c, c.Mean), Number(c, c.Bias), Number(c, c.Rmse),
                Number(c, c.Low), Number(c, c.High), Number(c, c.Overlap), Cell.Of(c.Undefined), Cell.Of(c.Passes ? "yes" : "no")]),
        ], Noted())
    { N = Tried, Formula = "bias = mean error; RMSE = root of the mean squared error; overlap = people in both top quarters over people in either", Reference = Source };

    /// <summary>A measure by its plain name.</summary>
    internal static string NameOf(MeasureInfo measure) => ResponseMeasure.OfNetwork.Concat(ResponseMeasure.OfPersons).FirstOrDefault(m => m.Info == measure)?.Name ?? measure.Name;

    internal static string InWords(Missingness way) => way switch
    {
        Missingness.AtRandom => "missing at random",
        Missingness.CentralMissing => "central people missing more",
        _ => "people at the edge missing more",
    };

    internal static string InWords(Treatment treatment) => treatment switch
    {
        Treatment.Recorded => "as recorded",
        Treatment.Respondents => "respondents only",
        _ => "reconstructed",
    };

    private string Tried => string.Create(CultureInfo.InvariantCulture, $"{Network.Count} people, {Network.Ties} ties; {Options.Draws.Count:#,0} draws, seed {Options.Draws.Seed}");

    private Provenance Noted()
    {
        var provenance = Network.Provenance.Noting("people were taken out by a simulation: the network that they were taken from is complete");
        return Network.Directed ? provenance : provenance.Noting("the network is undirected: a tie is known when either side named it, so that reconstruction adds nothing");
    }

    private static Cell Rate(TrustedRate trusted) => double.IsNaN(trusted.Rate) ? Cell.Undefined(trusted.Reason ?? "at no rate that was tried") : Cell.Of(trusted.Rate);

    private static Cell Number(ResponseCell cell, double value)
        => double.IsNaN(value) ? Cell.Undefined(cell.Reason ?? "a measure of the network has errors, one with a value a person has ranks") : Cell.Of(value);
}
