using System.Globalization;

namespace ResearchKit.Tests;

/// <summary>A CSV file whose cells a test changes; it knows on which line each row begins.</summary>
internal sealed class CsvTable
{
    private readonly string _path;
    private readonly string[] _header;
    private readonly List<string[]> _rows = [];

    private CsvTable(string path)
    {
        _path = path;
        using var records = new CsvRecords(File.OpenRead(path));
        Assert.True(records.Next());
        _header = Cells(records);
        while (records.Next()) _rows.Add(Cells(records));
    }

    public int Count => _rows.Count;

    public string this[int row, string column]
    {
        get => _rows[row][Array.IndexOf(_header, column)];
        set => _rows[row][Array.IndexOf(_header, column)] = value;
    }

    public static CsvTable Read(string path) => new(path);

    public long Line(int row) => 2 + row + _rows.Take(row).Sum(r => r.Sum(c => (long)c.Count(x => x == '\n')));

    public void Write()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var line = new CsvLine(text);
        line.Add(_header);
        foreach (var row in _rows) line.Add(row);
        File.WriteAllText(_path, text.ToString());
    }

    private static string[] Cells(CsvRecords records) => [.. Enumerable.Range(0, records.Count).Select(i => records[i].ToString())];
}
