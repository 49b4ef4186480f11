using System.Globalization;

namespace ResearchKit.Simulation;

/// <summary>A line of docs/missing-people.csv: one cell of the simulation on one network.</summary>
internal sealed record ResponseRow(
    string Network, int People, int Ties, string Missing, double Rate, int Answered, string Treatment, string Measure, double Truth, int Draws, ulong Seed, int Undefined, double Mean, double Bias,
    double Rmse, double Low, double High, double Overlap, bool Passes)
{
    public const string Header = "network,people,ties,missing,rate,answered,treatment,measure,truth,draws,seed,undefined,mean,bias,rmse,low,high,overlap,passes";

    /// <summary>The rows of a simulation, in the order of its cells.</summary>
    public static IEnumerable<ResponseRow> Of(string name, ResponseSimulation simulation) => simulation.Cells.Select(c => new ResponseRow(
        name, simulation.Network.Count, simulation.Network.Ties, c.Missing.ToString(), c.Rate, c.Answered, c.Treatment.ToString(), c.Measure.Id, c.Truth, simulation.Options.Draws.Count,
        simulation.Options.Draws.Seed, c.Undefined, c.Mean, c.Bias, c.Rmse, c.Low, c.High, c.Overlap, c.Passes));

    public string ToCsv() => string.Join(',', [
        Network, Whole(People), Whole(Ties), Missing, Number(Rate), Whole(Answered), Treatment, Measure, Number(Truth), Whole(Draws), Seed.ToString(CultureInfo.InvariantCulture), Whole(Undefined),
        Number(Mean), Number(Bias), Number(Rmse), Number(Low), Number(High), Number(Overlap), Passes ? "1" : "0"]);

    public static ResponseRow Parse(string line)
    {
        string[] c = line.Split(',');
        int Int(int k) => int.Parse(c[k], CultureInfo.InvariantCulture);
        double Real(int k) => c[k].Length == 0 ? double.NaN : double.Parse(c[k], CultureInfo.InvariantCulture);
        return new(
            c[0], Int(1), Int(2), c[3], Real(4), Int(5), c[6], c[7], Real(8), Int(9), ulong.Parse(c[10], CultureInfo.InvariantCulture), Int(11), Real(12), Real(13), Real(14), Real(15), Real(16), Real(17),
            c[18] == "1");
    }

    /// <summary>Rows as the text of a file.</summary>
    public static string Text(IEnumerable<ResponseRow> rows) => string.Join('\n', rows.Select(r => r.ToCsv()).Prepend(Header)) + "\n";

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    // Four digits: the same text wherever it is made. Minus nothing is nothing.
    private static string Number(double value)
        => double.IsNaN(value) ? "" : Math.Round(value, 4, MidpointRounding.AwayFromZero) is var round && round == 0 ? "0" : round.ToString("0.####", CultureInfo.InvariantCulture);
}
