using System.IO.Compression;
using System.Xml;

namespace ResearchKit;

/// <summary>An .xlsx file opened to read: its sheets, and the cells of each with the type that Excel gave them.</summary>
/// <remarks>
/// A workbook is a packed folder of XML, which the runtime reads. A library for workbooks is not used: those that are free hand on values without
/// their types (an id that became a number, a date that lost its format, #N/A as a word), guess dates, and have no bounds for files made to do harm.
/// </remarks>
internal sealed class WorkbookFile : IDisposable
{
    private static readonly XmlReaderSettings Xml = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true };

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private long _unpacked;

    private WorkbookFile(ZipArchive zip)
    {
        _zip = zip;
        if (zip.Entries.Count > WorkbookLimits.Parts) throw new WorkbookException(WorkbookLimits.TooManyParts);
        foreach (var entry in zip.Entries) _parts.TryAdd(entry.FullName.Replace('\\', '/'), entry);
        string? book = Relations("").FirstOrDefault(r => r.Kind == "officeDocument").Part;
        if (book is null || !_parts.ContainsKey(book) || book.EndsWith(".bin", StringComparison.OrdinalIgnoreCase) || !book.Contains("workbook", StringComparison.OrdinalIgnoreCase))
            throw new WorkbookException(WorkbookGuess.Packed(_parts.Keys));
        var relations = Relations(book);
        if (relations.FirstOrDefault(r => r.Kind == "styles").Part is { } styles && _parts.ContainsKey(styles)) using (var xml = Part(styles)) Formats = new(xml);
        if (relations.FirstOrDefault(r => r.Kind == "sharedStrings").Part is { } shared && _parts.ContainsKey(shared)) ReadShared(shared);
        Sheets = ReadSheets(book, relations.Where(r => r.Kind == "worksheet").ToDictionary(r => r.Id, r => r.Part, StringComparer.Ordinal));
    }

    /// <summary>The sheets with cells, in the order of their tabs.</summary>
    internal IReadOnlyList<WorkbookSheet> Sheets { get; }

    /// <summary>True: days count from 1904.</summary>
    internal bool From1904 { get; private set; }

    internal CellFormats Formats { get; } = new();

    /// <summary>Texts that cells name by their number.</summary>
    internal List<string> Shared { get; } = [];

    /// <exception cref="WorkbookException">It is no workbook, or one that cannot be read; the message says what it is.</exception>
    internal static WorkbookFile Open(string path)
    {
        var file = Whole.Open(path);
        try
        {
            if (WorkbookGuess.NoWorkbook(file) is { } other) throw new WorkbookException(other);
            file.Position = 0;
            return Sound(() => new WorkbookFile(new ZipArchive(file, ZipArchiveMode.Read)));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The filled rows of a sheet, from the top.</summary>
    internal SheetRows Rows(WorkbookSheet sheet) => new(this, Sound(() => Part(sheet.Part)));

    public void Dispose() => _zip.Dispose();

    /// <summary>What is wrong with packing or XML is told as damage.</summary>
    internal static T Sound<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or NotSupportedException or EndOfStreamException or OverflowException or FormatException or ArgumentException or InvalidOperationException)
        {
            throw new WorkbookException(WorkbookGuess.Damaged, broken);
        }
    }

    private XmlReader Part(string part)
    {
        var entry = _parts.GetValueOrDefault(part) ?? throw new WorkbookException(WorkbookGuess.Damaged);
        long most = entry.CompressedLength > WorkbookLimits.RatioFrom / WorkbookLimits.Ratio ? entry.CompressedLength * WorkbookLimits.Ratio : WorkbookLimits.RatioFrom;
        return XmlReader.Create(new BoundedStream(entry.Open(), most, count =>
        {
            _unpacked += count;
            if (_unpacked > WorkbookLimits.Unpacked) throw new WorkbookException(WorkbookLimits.TooLarge);
        }), Xml);
    }

    /// <summary>What a part refers to: the last word of the kind, which the strict and the usual form share, and the part's full name.</summary>
    private List<(string Id, string Kind, string Part)> Relations(string part)
    {
        int slash = part.LastIndexOf('/') + 1;
        string folder = part[..slash], file = $"{folder}_rels/{part[slash..]}.rels";
        var found = new List<(string, string, string)>();
        if (!_parts.ContainsKey(file)) return found;
        using var xml = Part(file);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship" || xml.GetAttribute("TargetMode") == "External") continue;
            string kind = xml.GetAttribute("Type") ?? "", target = xml.GetAttribute("Target") ?? "";
            found.Add((xml.GetAttribute("Id") ?? "", kind[(kind.LastIndexOf('/') + 1)..], target.StartsWith('/') ? target[1..] : Flat(folder + target)));
        }
        return found;
    }

    private static string Flat(string part)
    {
        var steps = new List<string>();
        foreach (string step in part.Split('/'))
        {
            if (step == ".." && steps.Count > 0) steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or "..")) steps.Add(step);
        }
        return string.Join('/', steps);
    }

    private void ReadShared(string part)
    {
        using var xml = Part(part);
        xml.MoveToContent();
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si") Shared.Add(ExcelText.Read(xml));
            else xml.Read();
        }
    }

    private List<WorkbookSheet> ReadSheets(string book, Dictionary<string, string> parts)
    {
        var sheets = new List<WorkbookSheet>();
        using var xml = Part(book);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "workbookPr") From1904 = xml.GetAttribute("date1904") is "1" or "true" or "on";
            if (xml.LocalName != "sheet") continue;
            string name = ExcelText.Decode(xml.GetAttribute("name") ?? "").Trim();
            bool hidden = xml.GetAttribute("state") is "hidden" or "veryHidden";
            string id = "";
            while (xml.MoveToNextAttribute()) if (xml.LocalName == "id" && xml.NamespaceURI.Length > 0) id = xml.Value;
            // A sheet that is a chart has no cells.
            if (parts.TryGetValue(id, out string? part)) sheets.Add(new(name, hidden, part));
        }
        return sheets;
    }
}
