using static ResearchKit.CellText;

namespace ResearchKit;

/// <summary>Puts a schema together, one line a column: name, meaning, where it stands in the record.</summary>
internal sealed class TableBuilder<T>(string file, string meaning)
{
    private readonly List<Column<T>> _columns = [];
    private readonly List<RowRule> _rules = [];
    private string? _id;

    /// <summary>The id of the row, which other tables may name.</summary>
    internal Column<T, string> Id(string name, string meaning, Func<T, string> value)
    {
        _id = name;
        return Add(new Column<T, string>(name, "string", meaning, CellText.Id, Same, value, "") { Required = true, Expected = true, HoldsIds = true, Index = _columns.Count });
    }

    /// <summary>The id of a row of another table.</summary>
    internal Column<T, string> Ref(string name, string table, string meaning, Func<T, string> value)
        => Add(new Column<T, string>(name, "string", meaning, Reference, Same, value, "") { Required = true, Expected = true, References = table, NamesPerson = table == "participants", HoldsIds = true, Index = _columns.Count });

    internal Column<T, string?> OptionalRef(string name, string table, string meaning, Func<T, string?> value, bool expected = false)
        => Add(new Column<T, string?>(name, "string", meaning, Reference!, s => s ?? "", value, null) { Expected = expected, References = table, NamesPerson = table == "participants", HoldsIds = true, Index = _columns.Count });

    internal Column<T, IdList> Refs(string name, string table, string meaning, Func<T, IdList> value, bool expected = false)
        => Add(new Column<T, IdList>(name, "string", meaning, References, l => l.ToString(), value, IdList.Empty) { Expected = expected, References = table, IsList = true, NamesPerson = table == "participants", HoldsIds = true, Index = _columns.Count });

    /// <summary>A person who may be outside the study: a coder, an author. Not looked up, but a withdrawn person may not stand there.</summary>
    internal Column<T, string?> OptionalPerson(string name, string meaning, Func<T, string?> value)
        => Add(new Column<T, string?>(name, "string", meaning, Reference!, s => s ?? "", value, null) { NamesPerson = true, HoldsIds = true, Index = _columns.Count });

    internal Column<T, string> Person(string name, string meaning, Func<T, string> value)
        => Add(new Column<T, string>(name, "string", meaning, Reference, Same, value, "") { Required = true, Expected = true, NamesPerson = true, HoldsIds = true, Index = _columns.Count });

    /// <summary>An id whose table stands in another cell of the row.</summary>
    internal Column<T, string> AnyRef(string name, string meaning, Func<T, string> value)
        => Add(new Column<T, string>(name, "string", meaning, Reference, Same, value, "") { Required = true, Expected = true, HoldsIds = true, Index = _columns.Count });

    /// <summary>A word of the study's own vocabulary: trimmed, may be shown in messages.</summary>
    internal Column<T, string> OwnWord(string name, string meaning, Func<T, string> value, bool required = true)
        => Add(new Column<T, string>(name, "string", meaning, Word, Same, value, "") { Required = required, Expected = required, Index = _columns.Count });

    internal Column<T, string?> OptionalWord(string name, string meaning, Func<T, string?> value)
        => Add(new Column<T, string?>(name, "string", meaning, Word!, s => s ?? "", value, null) { Index = _columns.Count });

    internal Column<T, IdList> OwnWords(string name, string meaning, Func<T, IdList> value)
        => Add(new Column<T, IdList>(name, "string", meaning, Words, l => l.ToString(), value, IdList.Empty) { IsList = true, Index = _columns.Count });

    /// <summary>A list whose places belong to those of another list; a place may be empty.</summary>
    internal Column<T, IdList> OwnWordPlaces(string name, string meaning, Func<T, IdList> value)
        => Add(new Column<T, IdList>(name, "string", meaning, Places, l => l.ToString(), value, IdList.Empty) { IsList = true, Index = _columns.Count });

    /// <summary>Free text: kept as it is, never shown in a message.</summary>
    internal Column<T, string> FreeText(string name, string meaning, Func<T, string> value, bool required = true)
        => Add(new Column<T, string>(name, "string", meaning, Text, Same, value, "") { Required = required, Expected = required, FreeText = true, Index = _columns.Count });

    internal Column<T, string?> OptionalText(string name, string meaning, Func<T, string?> value)
        => Add(new Column<T, string?>(name, "string", meaning, Text!, s => s ?? "", value, null) { FreeText = true, Index = _columns.Count });

    internal Column<T, int> Number(string name, string meaning, Func<T, int> value, int? minimum = null)
        => Add(new Column<T, int>(name, "integer", meaning, Int, Format, value, 0) { Required = true, Expected = true, Minimum = minimum, Index = _columns.Count });

    internal Column<T, int?> OptionalNumber(string name, string meaning, Func<T, int?> value, int? minimum = null)
        => Add(new Column<T, int?>(name, "integer", meaning, Maybe<int>(Int), v => v is { } n ? Format(n) : "", value, null) { Minimum = minimum, Index = _columns.Count });

    internal Column<T, bool> YesNo(string name, string meaning, Func<T, bool> value, bool required = true)
        => Add(new Column<T, bool>(name, "boolean", meaning, Bool, Format, value, false) { Required = required, Expected = required, Index = _columns.Count });

    internal Column<T, bool?> OptionalYesNo(string name, string meaning, Func<T, bool?> value)
        => Add(new Column<T, bool?>(name, "boolean", meaning, Maybe<bool>(Bool), v => v is { } b ? Format(b) : "", value, null) { Index = _columns.Count });

    internal Column<T, DateOnly> Day(string name, string meaning, Func<T, DateOnly> value)
        => Add(new Column<T, DateOnly>(name, "date", meaning, Date, Format, value, default) { Required = true, Expected = true, Index = _columns.Count });

    internal Column<T, DateOnly?> OptionalDay(string name, string meaning, Func<T, DateOnly?> value)
        => Add(new Column<T, DateOnly?>(name, "date", meaning, Maybe<DateOnly>(Date), v => v is { } d ? Format(d) : "", value, null) { Index = _columns.Count });

    internal Column<T, Moment> DayAndTime(string name, string meaning, Func<T, Moment> value)
        => Add(new Column<T, Moment>(name, "datetime", meaning, Time, Format, value, default) { Required = true, Expected = true, Index = _columns.Count });

    internal Column<T, E> Choice<E>(string name, string meaning, Func<T, E> value) where E : struct, Enum
        => Add(new Column<T, E>(name, "string", meaning, OneOf, EnumWords<E>.Of, value, default) { Required = true, Expected = true, Words = EnumWords<E>.All, Index = _columns.Count });

    /// <summary>A word from a list; an empty cell is the value given.</summary>
    internal Column<T, E> ChoiceElse<E>(string name, string meaning, Func<T, E> value, E blank) where E : struct, Enum
        => Add(new Column<T, E>(name, "string", meaning, OneOf, EnumWords<E>.Of, value, blank) { Words = EnumWords<E>.All, Index = _columns.Count });

    internal Column<T, E?> OptionalChoice<E>(string name, string meaning, Func<T, E?> value) where E : struct, Enum
        => Add(new Column<T, E?>(name, "string", meaning, Maybe<E>(OneOf), v => v is { } e ? EnumWords<E>.Of(e) : "", value, null) { Words = EnumWords<E>.All, Index = _columns.Count });

    /// <summary>A rule of one row, told at the column given.</summary>
    internal void Rule(string name, SchemaColumn column, string mend, Func<TableRow, bool> holds, Func<TableRow, string>? shown = null)
        => _rules.Add(new(name, column.Name, mend, holds, shown ?? (_ => "")));

    internal TableSchema<T> Build(SchemaColumn[] key, Func<TableRow, T> read, Func<StudyTables, IReadOnlyList<T>> rows, Func<StudyTables, IReadOnlyList<T>, StudyTables> with)
        => new(file, meaning, [.. _columns], [.. key.Select(c => c.Name)], _id, [.. _rules], read, rows, with);

    private C Add<C>(C column) where C : Column<T>
    {
        _columns.Add(column);
        return column;
    }

    private static string Same(string text) => text;

    private static CellParse<V?> Maybe<V>(CellParse<V> parse) where V : struct => (ReadOnlySpan<char> text, CellContext cell, out V? value) =>
    {
        bool ok = parse(text, cell, out V found);
        value = found;
        return ok;
    };
}
