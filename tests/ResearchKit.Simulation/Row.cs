using System.Globalization;

namespace ResearchKit.Simulation;

/// <summary>A line of the result: one indicator in one cell.</summary>
/// <param name="World">World.</param>
/// <param name="People">People a side.</param>
/// <param name="Contacts">Contacts in each period.</param>
/// <param name="Scenario">flat or changed.</param>
/// <param name="Indicator">Indicator; "family" for the three changes together.</param>
/// <param name="Method">How the range is made.</param>
/// <param name="Seed">Seed of the run.</param>
/// <param name="Studies">Studies.</param>
/// <param name="Ranges">Studies with a range.</param>
/// <param name="Truth">The true value.</param>
/// <param name="Mean">Mean of the values.</param>
/// <param name="Deviation">Standard deviation of the values.</param>
/// <param name="Width">Mean width of the ranges.</param>
/// <param name="Covers">Share of the ranges that hold the truth.</param>
/// <param name="TooHigh">Share of the ranges that lie above it.</param>
/// <param name="TooLow">Share of the ranges that lie below it.</param>
/// <param name="Higher">Share of all studies with the verdict higher.</param>
/// <param name="Lower">Share of all studies with the verdict lower.</param>
/// <param name="FamilyHigher">The same at the level that three primary indicators share.</param>
/// <param name="FamilyLower">The same for lower.</param>
internal sealed record Row(
    string World, string People, int Contacts, string Scenario, string Indicator, string Method, ulong Seed, int Studies, int Ranges, double Truth, double Mean, double Deviation,
    double Width, double Covers, double TooHigh, double TooLow, double Higher, double Lower, double FamilyHigher, double FamilyLower)
{
    public const string Header =
        "world,people,contacts,scenario,indicator,method,seed,studies,ranges,truth,mean,deviation,width,covers,too_high,too_low,higher,lower,family_higher,family_lower";

    public const string Jackknife = "jackknife";

    /// <summary>Whether the coverage passes: .92 to .99 from 11 people a side, .90 to .99 at 6 to 10; null below, where the library gives no range.</summary>
    public bool? Passes => int.Parse(People.Split('x')[0], CultureInfo.InvariantCulture) is var people && (people < 6 || double.IsNaN(Covers)) ? null
        : Covers >= (people >= 11 ? 0.92 : 0.90) && Covers <= 0.99;

    /// <summary>Which part of the program made it.</summary>
    public Part Part => Method != Jackknife ? Part.Options : Enum.TryParse<Asked>(Indicator, out var asked) && asked >= Asked.BetweennessChange ? Part.Positions : Part.Default;

    public static Row Of(World world, Size size, ulong seed, string scenario, string indicator, string method, IReadOnlyList<Outcome> outcomes, double truth)
    {
        int ranges = 0, covers = 0, high = 0, low = 0, defined = 0;
        double sum = 0, squares = 0, width = 0;
        foreach (var outcome in outcomes)
        {
            if (double.IsNaN(outcome.Value)) continue;
            defined++;
            sum += outcome.Value;
            if (!outcome.HasRange) continue;
            ranges++;
            width += outcome.High - outcome.Low;
            if (outcome.Covers(truth)) covers++;
            else if (outcome.Low > truth) high++;
            else low++;
        }
        double mean = sum / defined;
        foreach (var outcome in outcomes) if (!double.IsNaN(outcome.Value)) squares += (outcome.Value - mean) * (outcome.Value - mean);
        double Share(Func<Outcome, bool> which) => (double)outcomes.Count(which) / outcomes.Count;
        return new(
            world.Name, size.Name, size.Contacts, scenario, indicator, method, seed, outcomes.Count, ranges, truth, mean, Math.Sqrt(squares / (defined - 1)), width / ranges,
            (double)covers / ranges, (double)high / ranges, (double)low / ranges,
            Share(o => o.Claim > 0), Share(o => o.Claim < 0), Share(o => o.FamilyClaim > 0), Share(o => o.FamilyClaim < 0));
    }

    public string ToCsv() => string.Join(',', [
        World, People, Whole(Contacts), Scenario, Indicator, Method, Seed.ToString(CultureInfo.InvariantCulture), Whole(Studies), Whole(Ranges), Number(Truth), Number(Mean), Number(Deviation),
        Number(Width), Number(Covers), Number(TooHigh), Number(TooLow), Number(Higher), Number(Lower), Number(FamilyHigher), Number(FamilyLower)]);

    public static Row Parse(string line)
    {
        var c = line.Split(',');
        int Int(int k) => int.Parse(c[k], CultureInfo.InvariantCulture);
        double Real(int k) => c[k].Length == 0 ? double.NaN : double.Parse(c[k], CultureInfo.InvariantCulture);
        return new(
            c[0], c[1], Int(2), c[3], c[4], c[5], ulong.Parse(c[6], CultureInfo.InvariantCulture), Int(7), Int(8), Real(9), Real(10), Real(11), Real(12), Real(13), Real(14), Real(15), Real(16),
            Real(17), Real(18), Real(19));
    }

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    // Four digits: the same text wherever it is made. Minus nothing is nothing.
    private static string Number(double value)
        => double.IsNaN(value) ? "" : Math.Round(value, 4, MidpointRounding.AwayFromZero) is var round && round == 0 ? "0" : round.ToString("0.####", CultureInfo.InvariantCulture);
}
