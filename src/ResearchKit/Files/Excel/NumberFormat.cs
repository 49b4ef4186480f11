namespace ResearchKit;

/// <summary>The format of a cell, as far as it says what a number is.</summary>
/// <param name="Kind">What it makes of a number.</param>
/// <param name="Digits">For <see cref="NumberFormatKind.Padded"/>: how many digits are shown.</param>
internal readonly record struct NumberFormat(NumberFormatKind Kind, int Digits = 0)
{
    /// <summary>The formats that every workbook has by number (ECMA-376 18.8.30), those of East Asia included.</summary>
    internal static NumberFormat BuiltIn(int id) => new(id switch
    {
        9 or 10 => NumberFormatKind.Percent,
        >= 14 and <= 17 or 22 or >= 27 and <= 31 or 36 or >= 50 and <= 54 or 57 or 58 => NumberFormatKind.Date,
        >= 18 and <= 21 or >= 32 and <= 35 or >= 45 and <= 47 or 55 or 56 => NumberFormatKind.Time,
        _ => NumberFormatKind.Plain,
    });

    /// <summary>Reads a format code: <c>yyyy-mm-dd</c>, <c>[h]:mm</c>, <c>0.0%</c>, <c>000</c>. Files hold it in English, whatever the language of Excel.</summary>
    internal static NumberFormat Of(string code)
    {
        bool day = false, time = false, month = false, percent = false;
        for (int i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (char.ToLowerInvariant(code[i]))
            {
                case '"':
                    while (++i < code.Length && code[i] != '"') { }
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case '[':
                    int close = code.IndexOf(']', i);
                    if (close < 0) return default;
                    // Colours, languages and conditions stand in brackets, and so do hours that go on beyond a day.
                    string inside = code[(i + 1)..close];
                    if (inside.Length > 0 && inside.All(c => char.ToLowerInvariant(c) is 'h' or 'm' or 's')) time = true;
                    i = close;
                    break;
                case 'y' or 'd':
                    day = true;
                    break;
                case 'h' or 's':
                    time = true;
                    break;
                case 'm':
                    month = true;
                    break;
                case 'g' when code.AsSpan(i).StartsWith("General", StringComparison.OrdinalIgnoreCase):
                    i += 6;
                    break;
                case '%':
                    percent = true;
                    break;
            }
        }
        // An m beside hours or seconds is a minute, else a month.
        if (day || (month && !time)) return new(NumberFormatKind.Date);
        if (time) return new(NumberFormatKind.Time);
        if (percent) return new(NumberFormatKind.Percent);
        return code.Length > 1 && code.All(c => c == '0') ? new(NumberFormatKind.Padded, code.Length) : default;
    }
}
