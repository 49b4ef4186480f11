using System.Reflection;

namespace ResearchKit.Tests;

/// <summary>Random records of a table: each parameter of the record is the column in the same place.</summary>
internal static class RandomRecords
{
    private static readonly string[] Pieces = ["a", "Zoë", "7", ",", "\"", "\n", "\r\n", ";", "'", "  ", "=1+1", "漢", "\t", "-", "#", "\u00A0x", "😀", "\r", "sep=;"];

    /// <summary>Rows whose ids differ; free text with commas, quotes, line breaks and spaces anywhere.</summary>
    public static object[] Of(TableSchema table, Type record, Rng rng, int count)
    {
        var constructor = record.GetConstructors().Single(c => c.GetParameters().Length == table.Columns.Count);
        return [.. Enumerable.Range(0, count).Select(i => One(table, constructor, rng, i))];
    }

    private static object One(TableSchema table, ConstructorInfo constructor, Rng rng, int row)
    {
        for (int attempt = 0; attempt < 10_000; attempt++)
        {
            var values = constructor.GetParameters().Select((p, i) => Value(table, table.Columns[i], p.ParameterType, rng, row)).ToArray();
            try
            {
                return constructor.Invoke(values);
            }
            catch (TargetInvocationException e) when (e.InnerException is ArgumentException)
            {
                // A record cannot be wrong: draw again.
            }
        }
        throw new InvalidOperationException($"No row of {table.File} could be drawn.");
    }

    private static object? Value(TableSchema table, SchemaColumn column, Type type, Rng rng, int row)
    {
        bool optional = Nullable.GetUnderlyingType(type) is not null || (type == typeof(string) && !column.Required);
        var kind = Nullable.GetUnderlyingType(type) ?? type;
        if (optional && kind != typeof(string) && rng.Below(3) == 0) return null;
        if (kind == typeof(int)) return rng.Below(4) == 0 ? rng.Below(int.MaxValue) : rng.Below(7);
        if (kind == typeof(bool)) return rng.Below(2) == 0;
        if (kind == typeof(DateOnly)) return DateOnly.FromDayNumber(rng.Below(DateOnly.MaxValue.DayNumber));
        if (kind == typeof(DateTime)) return DateOnly.FromDayNumber(rng.Below(DateOnly.MaxValue.DayNumber)).ToDateTime(new TimeOnly(rng.Below(24), rng.Below(60), rng.Below(3) == 0 ? rng.Below(60) : 0));
        if (kind.IsEnum) return Enum.GetValues(kind).GetValue(rng.Below(Enum.GetValues(kind).Length));
        if (kind == typeof(IdList)) return new IdList(Enumerable.Range(0, rng.Below(4)).Select(i => i + Id(rng)));
        // Kinds of links are a closed list that the record does not know.
        if (column.Name.EndsWith("_kind", StringComparison.Ordinal)) return rng.Below(2) == 0 ? "decision" : "cycle";
        if (column.FreeText) return Text(rng, column.Required) is { Length: > 0 } text ? text : Empty(column, type);
        if (!column.Required && rng.Below(3) == 0) return Empty(column, type);
        return (table.Key.Contains(column.Name) ? row : "") + Id(rng);
    }

    /// <summary>Missing text: null where the schema has an optional column for it, else empty.</summary>
    private static string? Empty(SchemaColumn column, Type type) => column.GetType().GenericTypeArguments[1] == type && Blank(column) is string blank ? blank : null;

    private static object? Blank(SchemaColumn column) => column.GetType().GetProperty("Blank", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(column);

    private static string Text(Rng rng, bool required)
    {
        string text = string.Concat(Enumerable.Range(0, rng.Below(8)).Select(_ => Pieces[rng.Below(Pieces.Length)]));
        return text.Trim().Length > 0 ? text : required ? "x" : "";
    }

    private static string Id(Rng rng)
    {
        string id = string.Concat(Enumerable.Range(0, 1 + rng.Below(5)).Select(_ => Pieces[rng.Below(Pieces.Length)]));
        id = string.Concat(id.Where(c => c is not (';' or '\t' or '\r' or '\n'))).Trim();
        return id.Length > 0 ? id : "x";
    }
}
