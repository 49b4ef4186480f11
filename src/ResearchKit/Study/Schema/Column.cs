namespace ResearchKit;

/// <summary>A column that can be written from a record.</summary>
internal abstract class Column<T>(string name, string type, string meaning) : SchemaColumn(name, type, meaning)
{
    internal abstract string Text(T record);
}

/// <summary>A typed column: how a cell is read, how a value is written, where it stands in the record.</summary>
internal sealed class Column<T, V>(string name, string type, string meaning, CellParse<V> parse, Func<V, string> format, Func<T, V> value, V blank)
    : Column<T>(name, type, meaning)
{
    internal CellParse<V> Parse => parse;

    /// <summary>The value of an empty cell, and of every cell when the column is not there.</summary>
    internal V Blank => blank;

    /// <summary>The value in the row at hand.</summary>
    internal V this[TableRow row] => ((Slot<V>)row.Slots[Index]).Value;

    internal override string Text(T record) => format(value(record));

    internal override Slot NewSlot(CellContext context) => new Slot<V>(parse, blank, Required, context);
}
