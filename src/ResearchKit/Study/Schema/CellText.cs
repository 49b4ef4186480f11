using System.Buffers;
using System.Globalization;

namespace ResearchKit;

/// <summary>How cells are read and written: one pair a kind of value. Ids, words, dates and numbers are trimmed; free text is kept as it is.</summary>
internal static class CellText
{
    private static readonly SearchValues<char> NumberLike = SearchValues.Create("+-0123456789.,");

    private const string DateMend = "Write the date as 2026-03-01 (year-month-day).";

    internal static bool Text(ReadOnlySpan<char> text, CellContext cell, out string value)
    {
        value = text.ToString();
        return true;
    }

    internal static bool Word(ReadOnlySpan<char> text, CellContext cell, out string value)
    {
        value = cell.Intern(text.Trim());
        return true;
    }

    internal static bool Id(ReadOnlySpan<char> text, CellContext cell, out string value)
    {
        string? id = cell.Take(text.Trim());
        value = id ?? "";
        return id is not null;
    }

    internal static bool Reference(ReadOnlySpan<char> text, CellContext cell, out string value)
    {
        string? id = cell.Resolve(text.Trim());
        value = id ?? "";
        return id is not null;
    }

    internal static bool Words(ReadOnlySpan<char> text, CellContext cell, out IdList value) => List(text, cell, static (item, c) => c.Intern(item), out value);

    internal static bool References(ReadOnlySpan<char> text, CellContext cell, out IdList value) => List(text, cell, static (item, c) => c.Resolve(item), out value);

    /// <summary>A list whose places matter: an empty place stands for "unknown", and all places empty for no list.</summary>
    internal static bool Places(ReadOnlySpan<char> text, CellContext cell, out IdList value)
    {
        value = new IdList(text.ToString().Split(';', StringSplitOptions.TrimEntries).Select(i => cell.Intern(i)));
        if (value.All(i => i.Length == 0)) value = IdList.Empty;
        return true;
    }

    internal static bool Int(ReadOnlySpan<char> text, CellContext cell, out int value)
    {
        text = text.Trim();
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
        {
            bool comma = text.Contains(',') && text.IndexOfAnyExcept(NumberLike) < 0;
            return comma
                ? cell.Fail("decimal-comma", text, "Write numbers without a comma; this column takes whole numbers.")
                : cell.Fail("bad-number", text, "Write a whole number, such as 12.");
        }
        return value >= cell.Minimum || cell.Fail("out-of-range", text, cell.AllowedMend);
    }

    internal static bool Bool(ReadOnlySpan<char> text, CellContext cell, out bool value)
    {
        text = text.Trim();
        value = text is "true" or "TRUE" or "True" or "1";
        return value || text is "false" or "FALSE" or "False" or "0" || cell.Fail("unknown-value", text, "Write true or false.");
    }

    internal static bool Date(ReadOnlySpan<char> text, CellContext cell, out DateOnly value)
    {
        text = text.Trim();
        value = default;
        return (text.Length == 10 && IsoDate.TryDay(text, out value)) || cell.Fail("bad-date", text, text.Length > 10 ? DateMend + " Leave out the time of day." : DateMend);
    }

    internal static bool Time(ReadOnlySpan<char> text, CellContext cell, out Moment value)
    {
        text = text.Trim();
        value = default;
        if (text.Length >= 10 && IsoDate.TryDay(text[..10], out var day))
        {
            if (text.Length == 10)
            {
                value = new(day.ToDateTime(TimeOnly.MinValue), false);
                return true;
            }
            if (text[10] is 'T' or ' ' && IsoDate.TryTime(text[11..], out var time))
            {
                value = new(day.ToDateTime(time), true);
                return true;
            }
            if (text[10] is 'T' or ' ' && text[11..].IndexOfAny("Z+-z") > 0)
                return cell.Fail("time-offset", text, "Write the time on the clock of the study, without Z or an offset: 2026-03-01T14:30.");
        }
        return cell.Fail("bad-date", text, "Write date and time as 2026-03-01T14:30; the date alone where the precision is day or week.");
    }

    internal static bool OneOf<E>(ReadOnlySpan<char> text, CellContext cell, out E value) where E : struct, Enum
        => EnumWords<E>.TryParse(text.Trim(), out value) || cell.Fail("unknown-value", text, cell.AllowedMend);

    internal static string Format(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Format(bool truth) => truth ? "true" : "false";

    /// <summary>Always with the time, so that one format in datapackage.json holds for the whole column.</summary>
    internal static string Format(Moment moment)
        => moment.Value.ToString(moment.Value.Second == 0 ? "yyyy-MM-ddTHH:mm" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    private delegate string? ItemOf(ReadOnlySpan<char> item, CellContext cell);

    private static bool List(ReadOnlySpan<char> text, CellContext cell, ItemOf itemOf, out IdList value)
    {
        // The same lists come again and again: one is kept of each text.
        if (cell.TryList(text, out value!)) return true;
        bool ok = true;
        var items = new List<string>(4);
        foreach (var range in text.Split(';'))
        {
            var item = text[range].Trim();
            if (item.IsEmpty) ok = cell.Fail("empty-item", default, "Take out the semicolon that has nothing before or after it.");
            else if (itemOf(item, cell) is not { } id) ok = false;
            else if (items.Contains(id)) ok = cell.Fail("repeated-item", item, "Name each only once in a list.");
            else items.Add(id);
        }
        value = new IdList(items);
        if (ok) cell.KeepList(text, value);
        return ok;
    }
}
