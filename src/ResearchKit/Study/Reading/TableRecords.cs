namespace ResearchKit;

/// <summary>The records of a table, one at a time: the lines of a CSV file, the rows of a sheet.</summary>
internal abstract class TableRecords : IDisposable
{
    /// <summary>The line on which the record begins, or the number of its row; 1-based.</summary>
    internal long Line { get; private protected set; }

    /// <summary>Number of fields.</summary>
    internal int Count { get; private protected set; }

    internal CsvProblem Problem { get; private protected set; }

    /// <summary>True: cells have a type of their own, which may be the wrong one.</summary>
    internal bool IsTyped { get; private protected init; }

    /// <summary>The text of a field.</summary>
    internal abstract ReadOnlySpan<char> this[int field] { get; }

    /// <summary>Moves to the next record; what is blank is passed over. False at the end.</summary>
    internal abstract bool Next();

    /// <summary>What is wrong with the type of a cell; null: nothing.</summary>
    /// <param name="field">The cell.</param>
    /// <param name="column">Its column; null for one that the study added.</param>
    internal virtual CellFault? FaultOf(int field, SchemaColumn? column) => null;

    /// <summary>How to mend a record that has more or fewer fields than the header.</summary>
    internal virtual string Ragged(int expected)
        => $"This row has {Count} cells, the header has {expected}: a value that holds the separator must stand in double quotes.";

    public abstract void Dispose();
}
