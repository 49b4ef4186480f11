using System.IO.Compression;
using System.Text;

namespace ResearchKit.Tests;

/// <summary>A workbook written part by part, as other programs may write it: any type of cell, any format, any fault.</summary>
internal sealed class RawWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly List<(string Name, string State, string Data)> _sheets = [];

    /// <summary>Formats of the styles 1, 2, ... that cells may name.</summary>
    public string[] Formats { get; init; } = [];

    public string[] Shared { get; init; } = [];

    public bool From1904 { get; init; }

    /// <summary>Namespace of the parts: strict workbooks have another one.</summary>
    public string Namespace { get; init; } = Main;

    public static string Text(string text) => $"<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</t></is></c>";

    public static string Number(string value, int style = 0) => $"<c s=\"{style}\"><v>{value}</v></c>";

    public static string Rows(params string[][] rows) => "<sheetData>" + string.Concat(rows.Select((r, i) => $"<row r=\"{i + 1}\">{string.Concat(r)}</row>")) + "</sheetData>";

    public static string[] Texts(string commas) => [.. commas.Split(',').Select(t => t.Length == 0 ? "<c/>" : Text(t))];

    public RawWorkbook Sheet(string name, string data, string state = "visible")
    {
        _sheets.Add((name, state, data));
        return this;
    }

    public string Write(string path)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Put(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        Put(zip, "_rels/.rels", Links(("officeDocument", "/xl/workbook.xml")));
        Put(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Namespace}\" xmlns:r=\"{Relations}\"><workbookPr date1904=\"{(From1904 ? "1" : "0")}\"/><sheets>"
            + string.Concat(_sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" state=\"{s.State}\" r:id=\"rId{i + 1}\"/>")) + "</sheets></workbook>");
        Put(zip, "xl/_rels/workbook.xml.rels", Links([.. _sheets.Select((_, i) => ("worksheet", $"./worksheets/sheet{i + 1}.xml")), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")]));
        Put(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{Namespace}\"><numFmts>" + string.Concat(Formats.Select((f, i) => $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{System.Security.SecurityElement.Escape(f)}\"/>"))
            + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>" + string.Concat(Formats.Select((_, i) => $"<xf numFmtId=\"{200 + i}\"/>")) + "</cellXfs></styleSheet>");
        Put(zip, "xl/sharedStrings.xml", $"<sst xmlns=\"{Namespace}\">{string.Concat(Shared.Select(s => $"<si>{s}</si>"))}</sst>");
        for (int i = 0; i < _sheets.Count; i++) Put(zip, $"xl/worksheets/sheet{i + 1}.xml", $"<worksheet xmlns=\"{Namespace}\">{_sheets[i].Data}</worksheet>");
        return path;
    }

    internal static void Put(ZipArchive zip, string name, string xml)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(new UTF8Encoding(false).GetBytes(xml));
    }

    private static string Links(params (string Kind, string Target)[] links)
        => "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + string.Concat(links.Select((l, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Relations}/{l.Kind}\" Target=\"{l.Target}\"/>")) + "</Relationships>";
}
