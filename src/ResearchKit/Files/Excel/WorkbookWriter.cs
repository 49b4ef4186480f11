using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using static ResearchKit.WorkbookParts;

namespace ResearchKit;

/// <summary>Writes a workbook: the same bytes for the same content.</summary>
internal static class WorkbookWriter
{
    /// <summary>The first moment that a packed file can name.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Xml = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None, CloseOutput = true };

    /// <exception cref="WorkbookException">A sheet holds more than Excel does.</exception>
    internal static void Write(Stream stream, IReadOnlyList<SheetPage> pages)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Part(zip, "[Content_Types].xml", xml => Types(xml, pages.Count));
        Part(zip, "_rels/.rels", xml => Links(xml, [("officeDocument", "xl/workbook.xml")]));
        Part(zip, "xl/workbook.xml", xml => Book(xml, pages));
        Part(zip, "xl/_rels/workbook.xml.rels", xml => Links(xml, [.. pages.Select((_, i) => ("worksheet", FormattableString.Invariant($"worksheets/sheet{i + 1}.xml"))), ("styles", "styles.xml")]));
        using (var styles = Entry(zip, "xl/styles.xml")) styles.Write(Encoding.UTF8.GetBytes(Styles.ReplaceLineEndings("\n")));
        for (int i = 0; i < pages.Count; i++)
        {
            var page = pages[i];
            bool first = i == 0;
            Part(zip, FormattableString.Invariant($"xl/worksheets/sheet{i + 1}.xml"), xml => SheetXml.Write(xml, page, first));
        }
    }

    private static void Part(ZipArchive zip, string name, Action<XmlWriter> write)
    {
        using var xml = XmlWriter.Create(Entry(zip, name), Xml);
        xml.WriteStartDocument(true);
        write(xml);
        xml.WriteEndDocument();
    }

    private static Stream Entry(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }

    private static void Types(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", ContentTypes);
        Named("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Named("Default", "Extension", "xml", "application/xml");
        Named("Override", "PartName", "/xl/workbook.xml", Sheet + "sheet.main+xml");
        Named("Override", "PartName", "/xl/styles.xml", Sheet + "styles+xml");
        for (int i = 1; i <= sheets; i++) Named("Override", "PartName", FormattableString.Invariant($"/xl/worksheets/sheet{i}.xml"), Sheet + "worksheet+xml");
        xml.WriteEndElement();

        void Named(string element, string by, string name, string type)
        {
            xml.WriteStartElement(element);
            xml.WriteAttributeString(by, name);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
    }

    private static void Links(XmlWriter xml, (string Kind, string Target)[] links)
    {
        xml.WriteStartElement("Relationships", PackageRelations);
        for (int i = 0; i < links.Length; i++)
        {
            xml.WriteStartElement("Relationship");
            xml.WriteAttributeString("Id", FormattableString.Invariant($"rId{i + 1}"));
            xml.WriteAttributeString("Type", $"{Relationships}/{links[i].Kind}");
            xml.WriteAttributeString("Target", links[i].Target);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void Book(XmlWriter xml, IReadOnlyList<SheetPage> pages)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Relationships);
        xml.WriteStartElement("sheets");
        for (int i = 0; i < pages.Count; i++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", pages[i].Name);
            xml.WriteAttributeString("sheetId", (i + 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("r", "id", Relationships, FormattableString.Invariant($"rId{i + 1}"));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
