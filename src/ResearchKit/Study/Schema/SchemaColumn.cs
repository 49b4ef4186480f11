namespace ResearchKit;

/// <summary>A column of a table of the study folder: one description for reading, checking, datapackage.json and the docs.</summary>
public abstract class SchemaColumn
{
    private protected SchemaColumn(string name, string type, string meaning) => (Name, Type, Meaning) = (name, type, meaning);

    /// <summary>Name in the header, snake_case.</summary>
    public string Name { get; }

    /// <summary>Frictionless type: string, integer, boolean, date, datetime.</summary>
    public string Type { get; }

    /// <summary>What it says, in one line.</summary>
    public string Meaning { get; }

    /// <summary>True: the column must be there and every cell filled.</summary>
    public bool Required { get; internal init; }

    /// <summary>True: the column must be there; a cell may be empty.</summary>
    public bool Expected { get; internal init; }

    /// <summary>The table whose ids it holds: <c>participants</c>; null when it holds none.</summary>
    public string? References { get; internal init; }

    /// <summary>True: several values, separated by semicolons.</summary>
    public bool IsList { get; internal init; }

    /// <summary>True: it names a person, so that a withdrawn person may not stand in it.</summary>
    public bool NamesPerson { get; internal init; }

    /// <summary>True: free text, kept with its spaces and never shown in a message.</summary>
    public bool FreeText { get; internal init; }

    /// <summary>The allowed words; empty: any.</summary>
    public IReadOnlyList<string> Words { get; internal init; } = [];

    /// <summary>The lowest allowed number; null: any.</summary>
    public int? Minimum { get; internal init; }

    /// <summary>True: ids stand in it, which are text letter by letter.</summary>
    internal bool HoldsIds { get; init; }

    internal int Index { get; init; }

    internal abstract Slot NewSlot(CellContext context);
}
