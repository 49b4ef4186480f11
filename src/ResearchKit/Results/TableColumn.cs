using System.Globalization;

namespace ResearchKit;

/// <summary>A column of a result table.</summary>
/// <param name="Header">Heading as shown.</param>
/// <param name="Unit">Unit of its numbers; empty for text.</param>
/// <param name="Format">"text", "count", "share" (shown as a percentage), "number", "mixed" or a .NET number format such as "0.00".</param>
public sealed record TableColumn(string Header, string Unit = "", string Format = "text")
{
    /// <summary>
    /// Where this column holds lower limits and the next one upper limits: the heading under which pages show both as one range, ".22 to .43".
    /// CSV and data frame keep the two columns. Null: an ordinary column.
    /// </summary>
    public string? RangeHeading { get; init; }

    /// <summary>True: the column stands in CSV and data frame only, so that a page shows what it is about without scrolling.</summary>
    public bool DataOnly { get; init; }

    /// <summary>True when the column holds words: it is set flush left.</summary>
    public bool IsText => Format == "text";

    /// <summary>A number as pages show it; a dash when it is NaN.</summary>
    /// <remarks>
    /// <list type="bullet">
    /// <item>"count": whole, thousands apart (1,234); one decimal when it is not whole, as under fractional counting.</item>
    /// <item>"share": whole per cent (41 %); never 0 % or 100 % for a share that only rounds to it: &lt;1 %, &gt;99 %.</item>
    /// <item>"number" and "text": two decimals below 10, one below 100, none above.</item>
    /// <item>"mixed": a column of counts and measures under one another: whole numbers whole, all others with two decimals.</item>
    /// <item>else the format itself.</item>
    /// </list>
    /// Digits are those of the invariant culture; the sign is a minus, not a hyphen. CSV holds the number itself, a share as a proportion.
    /// </remarks>
    /// <param name="value">The number.</param>
    public string Show(double value)
    {
        if (double.IsNaN(value)) return "–";
        if (double.IsInfinity(value)) return value > 0 ? "∞" : "−∞";
        string shown = Format switch
        {
            "count" => value.ToString(value == Math.Floor(value) ? "#,0" : "#,0.0", CultureInfo.InvariantCulture),
            "share" => Percent(value),
            "number" or "text" => value.ToString(Math.Abs(value) switch { < 9.995 => "0.00", < 99.95 => "0.0", _ => "#,0" }, CultureInfo.InvariantCulture),
            "mixed" => value.ToString(value == Math.Floor(value) ? "#,0" : "#,0.00", CultureInfo.InvariantCulture),
            _ => value.ToString(Format, CultureInfo.InvariantCulture),
        };
        // A number that rounds to nought has no sign.
        if (shown.StartsWith('-') && shown.IndexOfAnyInRange('1', '9') < 0) shown = shown[1..];
        return shown.Replace('-', '−');
    }

    /// <summary>A cell as pages show it: its text, its number, a dash when undefined, "not shown" when protected.</summary>
    public string Show(Cell cell) => cell.State switch
    {
        CellState.Suppressed => "not shown",
        CellState.Undefined => "–",
        _ => cell.Text ?? Show(cell.Value),
    };

    private static string Percent(double share)
    {
        double percent = Math.Round(share * 100, MidpointRounding.AwayFromZero);
        if (share > 0 && percent == 0) return "<1\u00A0%";
        if (share < 1 && percent == 100) return ">99\u00A0%";
        return percent.ToString("0", CultureInfo.InvariantCulture) + "\u00A0%";
    }
}
