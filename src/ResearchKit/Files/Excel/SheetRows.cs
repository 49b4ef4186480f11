using System.Globalization;
using System.Xml;

namespace ResearchKit;

/// <summary>Reads a sheet row by row. Rows and cells without a value are passed over, however many of them are formatted.</summary>
internal sealed class SheetRows : IDisposable
{
    private readonly WorkbookFile _book;
    private readonly XmlReader _xml;

    internal SheetRows(WorkbookFile book, XmlReader xml) => (_book, _xml) = (book, xml);

    /// <summary>Number of the row, as Excel shows it.</summary>
    internal long Row { get; private set; }

    /// <summary>The filled cells of the row, from left to right.</summary>
    internal List<SheetCell> Cells { get; } = [];

    /// <summary>Cells that were merged; known when the last row was read.</summary>
    internal List<MergedCells> Merges { get; } = [];

    /// <summary>Moves to the next row with a value. False at the end.</summary>
    /// <exception cref="WorkbookException">The sheet is damaged or too large.</exception>
    internal bool Next() => WorkbookFile.Sound(ReadNext);

    public void Dispose() => _xml.Dispose();

    private bool ReadNext()
    {
        while (_xml.Read())
        {
            if (_xml.NodeType != XmlNodeType.Element) continue;
            if (_xml.LocalName == "row" && ReadRow()) return true;
            if (_xml.LocalName == "mergeCell" && _xml.GetAttribute("ref") is { } area && CellAddress.TryParse(area.Split(':')[0], out int column, out long row)) Merges.Add(new(area, row, column));
        }
        Cells.Clear();
        return false;
    }

    private bool ReadRow()
    {
        Cells.Clear();
        Row = _xml.GetAttribute("r") is { } number ? long.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) : Row + 1;
        if (Row is < 1 or > CellAddress.Rows) throw new InvalidDataException();
        if (_xml.IsEmptyElement) return false;
        int depth = _xml.Depth, column = -1;
        _xml.Read();
        while (_xml.NodeType != XmlNodeType.EndElement || _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == "c") ReadCell(ref column);
            else if (_xml.NodeType == XmlNodeType.Element) _xml.Skip();
            else _xml.Read();
        }
        return Cells.Count > 0;
    }

    private void ReadCell(ref int column)
    {
        string type = _xml.GetAttribute("t") ?? "n", value = "";
        if (_xml.GetAttribute("r") is not { } address) column++;
        else if (!CellAddress.TryParse(address, out column, out _)) throw new InvalidDataException();
        _ = int.TryParse(_xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out int style);
        bool formula = false;
        if (_xml.IsEmptyElement)
        {
            _xml.Read();
            return;
        }
        int depth = _xml.Depth;
        _xml.Read();
        while (_xml.NodeType != XmlNodeType.EndElement || _xml.Depth > depth)
        {
            if (_xml.NodeType != XmlNodeType.Element) _xml.Read();
            else if (_xml.LocalName == "v") value = _xml.ReadElementContentAsString();
            else if (_xml.LocalName == "is") value = ExcelText.Read(_xml);
            else
            {
                formula |= _xml.LocalName == "f";
                _xml.Skip();
            }
        }
        _xml.Read();
        if (value.Length > 0) Cells.Add(Typed(column, type, value, _book.Formats[style]));
        else if (formula && type != "str") Cells.Add(new(column, SheetCellKind.NoValue, ""));
    }

    private SheetCell Typed(int column, string type, string value, NumberFormat format) => type switch
    {
        "s" => new(column, SheetCellKind.Text, _book.Shared[int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)]),
        "str" => new(column, SheetCellKind.Text, ExcelText.Decode(value)),
        "inlineStr" => new(column, SheetCellKind.Text, value),
        "b" => new(column, SheetCellKind.Boolean, value is "1" or "true" ? "TRUE" : "FALSE"),
        "e" => new(column, SheetCellKind.Error, value),
        "d" => DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment)
            ? new(column, SheetCellKind.Date, ExcelDate.Text(moment)) : new(column, SheetCellKind.Text, value),
        _ => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? Number(column, number, format) : throw new InvalidDataException(),
    };

    private SheetCell Number(int column, double number, NumberFormat format) => format.Kind switch
    {
        NumberFormatKind.Date => new(column, SheetCellKind.Date, ExcelDate.Text(number, _book.From1904)),
        // A moment of which only the time is shown is a moment all the same; no duration lasts a year.
        NumberFormatKind.Time when number >= 366 => new(column, SheetCellKind.Date, ExcelDate.Text(number, _book.From1904)),
        NumberFormatKind.Time => new(column, SheetCellKind.Time, ExcelDate.Time(number)),
        NumberFormatKind.Percent => new(column, SheetCellKind.Percent, Plain(number)),
        // As it is shown: 007.
        NumberFormatKind.Padded => new(column, SheetCellKind.Number, Plain(number).PadLeft(number < 0 ? 0 : format.Digits, '0')),
        _ => new(column, SheetCellKind.Number, Plain(number)),
    };

    private static string Plain(double number) => number == Math.Floor(number) && Math.Abs(number) < 1e15
        ? ((long)number).ToString(CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);
}
