using System.Text;

namespace ResearchKit.Tests;

/// <summary>A copy of a sound study folder in which a test breaks one thing.</summary>
internal sealed class BrokenFolder(string path, Rng rng)
{
    public string Path => path;

    public Rng Rng => rng;

    public string File(string table) => System.IO.Path.Combine(path, table + ".csv");

    /// <summary>Changes one cell of a row drawn from those that serve, and says where.</summary>
    public Expected Cell(string table, string column, Func<CsvTable, int, string> value, Func<CsvTable, int, bool>? serves = null, string? told = null)
    {
        var csv = CsvTable.Read(File(table));
        int row = Draw(csv, serves);
        csv[row, column] = value(csv, row);
        csv.Write();
        return new(csv.Line(row), told ?? column);
    }

    public Expected Cell(string table, string column, string value, Func<CsvTable, int, bool>? serves = null, string? told = null) => Cell(table, column, (_, _) => value, serves, told);

    /// <summary>Copies cells of the first row into a later one.</summary>
    public Expected Repeat(string table, string told, params string[] columns)
    {
        var csv = CsvTable.Read(File(table));
        int row = 1 + rng.Below(csv.Count - 1);
        foreach (string column in columns) csv[row, column] = csv[0, column];
        csv.Write();
        return new(csv.Line(row), told);
    }

    /// <summary>Changes one line of the file as text.</summary>
    public Expected Line(string table, Func<string, string> change, string told = "")
    {
        string[] lines = System.IO.File.ReadAllText(File(table)).TrimEnd('\n').Split('\n');
        int line = 1 + rng.Below(lines.Length - 1);
        lines[line] = change(lines[line]);
        System.IO.File.WriteAllText(File(table), string.Join('\n', lines) + "\n");
        return new(line + 1, told);
    }

    /// <summary>Changes the header as text.</summary>
    public Expected Header(string table, Func<string, string> change, string told)
    {
        string[] parts = System.IO.File.ReadAllText(File(table)).Split('\n', 2);
        System.IO.File.WriteAllText(File(table), change(parts[0]) + "\n" + parts[1]);
        return new(1, told);
    }

    /// <summary>Changes the bytes of one line.</summary>
    public Expected Bytes(string table, byte put)
    {
        byte[] bytes = System.IO.File.ReadAllBytes(File(table));
        int header = Array.IndexOf(bytes, (byte)'\n') + 1;
        int at = header + rng.Below(bytes.Length - header);
        while (bytes[at] is (byte)'\n' or (byte)'"' or (byte)',') at--;
        bytes[at] = put;
        System.IO.File.WriteAllBytes(File(table), bytes);
        return new(1 + bytes.AsSpan(0, at).Count((byte)'\n'), "");
    }

    public Expected Package(string from, string to, long row, string told)
    {
        string file = System.IO.Path.Combine(path, "datapackage.json"), text = System.IO.File.ReadAllText(file);
        string changed = text.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(text, changed);
        System.IO.File.WriteAllText(file, changed);
        return new(row, told);
    }

    public Expected Remove(string table)
    {
        System.IO.File.Delete(File(table));
        return new(0, "");
    }

    public Expected MakeFolder(string name)
    {
        string full = System.IO.Path.Combine(path, name);
        System.IO.File.Delete(full);
        Directory.CreateDirectory(full);
        return new(0, "");
    }

    public Expected Put(string name, string text)
    {
        System.IO.File.WriteAllText(System.IO.Path.Combine(path, name), text, new UTF8Encoding(false));
        return new(0, "");
    }

    private int Draw(CsvTable csv, Func<CsvTable, int, bool>? serves)
    {
        int[] rows = [.. Enumerable.Range(0, csv.Count).Where(i => serves is null || serves(csv, i))];
        Assert.NotEmpty(rows);
        return rows[rng.Below(rows.Length)];
    }
}
