namespace ResearchKit;

/// <summary>A table of the study folder: its file, meaning and columns. One schema serves reading, checking, datapackage.json, the docs and new folders.</summary>
public abstract class TableSchema
{
    private protected TableSchema(string file, string meaning, IReadOnlyList<SchemaColumn> columns, IReadOnlyList<string> key, string? id)
        => (File, Meaning, Columns, Key, IdColumn) = (file, meaning, columns, key, id);

    /// <summary>File name: <c>cycles.csv</c>.</summary>
    public string File { get; }

    /// <summary>Name of the table: the file name without its ending.</summary>
    public string Name => File[..^4];

    /// <summary>What a row is, in one or two lines.</summary>
    public string Meaning { get; }

    /// <summary>The columns in the order in which they are written.</summary>
    public IReadOnlyList<SchemaColumn> Columns { get; }

    /// <summary>The columns that together are different in every row; empty: rows may repeat.</summary>
    public IReadOnlyList<string> Key { get; }

    /// <summary>The column whose ids other tables name; null when none does.</summary>
    public string? IdColumn { get; }

    /// <summary>The column with this name; null when there is none.</summary>
    public SchemaColumn? Find(string column) => Columns.FirstOrDefault(c => c.Name == column);

    internal abstract int Count(StudyTables tables);

    internal abstract void Read(StudyReading reading, TableRecords records);

    internal abstract void Write(StudyTables tables, TextWriter writer);

    /// <summary>The columns that the study added, each with a value a row.</summary>
    /// <exception cref="ArgumentException">One has more or fewer values than there are rows.</exception>
    internal ExtraColumn[] ExtraOf(StudyTables tables)
    {
        var extra = tables.Extra.Where(e => e.Table == Name).ToArray();
        int rows = Count(tables);
        if (Array.Find(extra, e => e.Values.Count != rows) is { } uneven)
            throw new ArgumentException($"The added column '{uneven.Name}' has {uneven.Values.Count} values, {File} has {rows} rows.", nameof(tables));
        return extra;
    }

    /// <summary>The texts of each row, in the order of <see cref="Columns"/>; the same array is filled again for each.</summary>
    internal abstract IEnumerable<string[]> Texts(StudyTables tables);
}
