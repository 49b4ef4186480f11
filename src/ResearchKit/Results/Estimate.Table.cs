using System.Globalization;

namespace ResearchKit;

public sealed partial record Estimate
{
    /// <summary>The number with its range and what it rests on, as a table of one row.</summary>
    public ResultTable ToTable()
    {
        bool isCount = !double.IsNaN(Denominator);
        var columns = new List<TableColumn> { new("Value", "", "0.00"), new("From", "", "0.00"), new("To", "", "0.00") };
        var cells = new List<Cell> { Cell.Of(this), Limit(i => i.Low), Limit(i => i.High) };
        if (isCount)
        {
            columns.AddRange([new("Counted", "", "#,0.##"), new("Of", "", "#,0.##")]);
            cells.AddRange([Cell.Of(Numerator), Cell.Of(Denominator)]);
        }

        string range = Interval is { } interval
            ? string.Create(CultureInfo.InvariantCulture, $"From and To: the range that the data allow ({interval.Level:0.##%}{(interval.Rough ? ", rough: few people" : "")}; {interval.Method}).")
            : NoInterval is { } none ? $"No range: {none}." : "";
        string rule = Rule is { } counting ? $" Counted under the rule {counting}." : "";
        return new(
            TableId(Measure.Id), Measure.Name, $"{Scale()}{range}{rule}".Trim(), columns, [cells], Provenance)
        {
            N = string.Create(CultureInfo.InvariantCulture, $"{N:#,0} {Unit}"),
            Formula = Measure.Formula,
            Reference = Measure.Reference,
        };

        Cell Limit(Func<Interval, double> limit) =>
            Interval is { } i ? Cell.Of(limit(i)) : Cell.Undefined(Reason ?? NoInterval ?? "no range was asked for");
    }

    /// <summary>The number as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>As <see cref="ToText"/>.</summary>
    public override string ToString() => ToText();

    /// <summary>Two sentences: the value and what it rests on, and the range. No verdict: an estimate alone carries none.</summary>
    public string PlainReading => Reason is { } none
        ? $"The value is not defined: {none}. No range can be given."
        : string.Create(CultureInfo.InvariantCulture, $"The value is {Plain.Number(Value).Replace('-', '\u2212')}, from {N:#,0} {Unit}. ")
            + (Interval is { } range ? $"The data allow {Plain.Range(range).Replace('-', '\u2212')}." : $"There is no range: {NoInterval ?? "none was asked for"}.");

    /// <summary>The number in one line: "Share of starts: 0.41 (0.33 to 0.50), n = 230 acts"; without a range, why there is none.</summary>
    public string ToText()
    {
        string value = Reason is { } reason ? $"– ({reason})" : Value.ToString("0.00", CultureInfo.InvariantCulture);
        string range = Interval is { } i ? string.Create(CultureInfo.InvariantCulture, $" ({i.Low:0.00} to {i.High:0.00})") : Reason is null && NoInterval is { } none ? $" (no range: {none})" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Measure.Name}: {value}{range}, n = {N:#,0} {Unit}");
    }

    private string Scale() => (Measure.Low, Measure.High) switch
    {
        (double.NegativeInfinity, double.PositiveInfinity) or (double.NaN, _) or (_, double.NaN) => "",
        (var low, double.PositiveInfinity) => string.Create(CultureInfo.InvariantCulture, $"It can be {low:0.##} or more. "),
        var (low, high) => string.Create(CultureInfo.InvariantCulture, $"It lies between {low:0.##} and {high:0.##}. "),
    };

    private static string TableId(string measure) => new([.. measure.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);
}
