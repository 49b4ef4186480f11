using System.Globalization;

namespace ResearchKit;

public sealed partial record Comparison
{
    /// <summary>Two sentences that claim nothing: the numbers, and that no verdict goes with them.</summary>
    public string PlainReading
    {
        get
        {
            if (Reason is { } why) return $"{Observed.Measure.Name} is not compared under the model \"{Model}\": {why}. No expectation is given.";
            string many = Draws.IsEmpty ? "" : string.Create(CultureInfo.InvariantCulture, $" (the middle 95 % of {Draws.Length:#,0} draws: {Short(Middle().Low)} to {Short(Middle().High)})");
            return $"{Observed.Measure.Name}: {Short(Observed.Value)} observed, {Short(Expected)} expected under the model \"{Model}\"{many}, a gap of {Short(Gap)}. "
                + "The model is one way to leave the data to chance; whether the gap is more than these data can carry is not judged here.";
        }
    }

    /// <summary>Between which values the middle share of the draws lies: what the model gives, not a range for the observed value.</summary>
    /// <param name="level">Which share, inside (0,1).</param>
    /// <returns>Both NaN without draws.</returns>
    public (double Low, double High) Middle(double level = 0.95)
    {
        if (!(level > 0 && level < 1)) throw new ArgumentOutOfRangeException(nameof(level), level, "The share must lie between 0 and 1.");
        if (Draws.IsEmpty) return (double.NaN, double.NaN);
        double[] sorted = Draws.ToArray();
        Array.Sort(sorted);
        return (At((1 - level) / 2), At(1 - (1 - level) / 2));

        double At(double part)
        {
            double place = part * (sorted.Length - 1);
            int low = (int)place;
            return low + 1 < sorted.Length ? sorted[low] + (place - low) * (sorted[low + 1] - sorted[low]) : sorted[low];
        }
    }

    /// <summary>Observed, expected and gap; z, percentile and the chances stand in CSV and data frame only.</summary>
    public ResultTable ToTable() => Comparisons.Table([(Observed.Measure.Name, this)]) with { N = FormattableString.Invariant($"{Observed.N} {Observed.Unit}"), Formula = Observed.Measure.Formula, Reference = Observed.Measure.Reference };

    /// <summary>The table as HTML, under its plain reading.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    /// <summary>A number of this comparison as a sentence has it: two decimals, four where observed and expected are both below a tenth, none where they are large.</summary>
    internal string Short(double value)
    {
        if (double.IsNaN(value)) return "–";
        double size = Math.Max(Math.Abs(Observed.Value), double.IsNaN(Expected) ? 0 : Math.Abs(Expected));
        string text = value.ToString(size < 0.1 ? "0.0000" : size < 100 ? "0.00" : "#,0", CultureInfo.InvariantCulture);
        return text.StartsWith('-') && text.IndexOfAnyInRange('1', '9') < 0 ? text[1..] : text.Replace('-', '−');
    }
}
