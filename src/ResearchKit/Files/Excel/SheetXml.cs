using System.Globalization;
using System.Xml;

namespace ResearchKit;

/// <summary>Writes one sheet: headings that stay in sight, cells with their types, words to choose from.</summary>
internal static class SheetXml
{
    /// <summary>Excel calls a file damaged that holds a longer text.</summary>
    internal const int LongestText = 32_767;

    private const int LongestList = 255;

    internal static void Write(XmlWriter xml, SheetPage page, bool isFirst)
    {
        xml.WriteStartElement("worksheet", WorkbookParts.Main);
        View(xml, isFirst);
        xml.WriteStartElement("cols");
        for (int c = 0; c < page.Columns.Count; c++)
            Element(xml, "col", ("min", Text(c + 1)), ("max", Text(c + 1)), ("width", page.Columns[c].Width.ToString("R", CultureInfo.InvariantCulture)), ("style", Text((int)page.Columns[c].Style)), ("customWidth", "1"));
        xml.WriteEndElement();
        xml.WriteStartElement("sheetData");
        string[] letters = [.. page.Columns.Select((_, c) => CellAddress.Letters(c))];
        int row = 1;
        Row(xml, page.Name, row, letters, [.. page.Columns.Select(c => SheetValue.Of(c.Heading, CellStyle.Heading))]);
        foreach (var cells in page.Rows)
        {
            if (++row > CellAddress.Rows) throw new WorkbookException($"The table {page.Name} has more rows than a sheet holds (1,048,576): write the study as a folder of CSV files.");
            Row(xml, page.Name, row, letters, cells);
        }
        xml.WriteEndElement();
        Choices(xml, page, letters);
        if (page.Footer is { } footer)
        {
            xml.WriteStartElement("headerFooter");
            // An ampersand begins a command here.
            xml.WriteElementString("oddFooter", "&L" + ExcelText.Encode(footer[..Math.Min(footer.Length, 200)].Replace("&", "&&", StringComparison.Ordinal)));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void View(XmlWriter xml, bool isFirst)
    {
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        if (isFirst) xml.WriteAttributeString("tabSelected", "1");
        xml.WriteAttributeString("workbookViewId", "0");
        Element(xml, "pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Row(XmlWriter xml, string sheet, int row, string[] letters, IReadOnlyList<SheetValue> cells)
    {
        string number = Text(row);
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", number);
        for (int c = 0; c < cells.Count; c++)
        {
            var cell = cells[c];
            if (cell.Text is null) continue;
            xml.WriteStartElement("c");
            xml.WriteAttributeString("r", letters[c] + number);
            if (cell.Style != CellStyle.General) xml.WriteAttributeString("s", Text((int)cell.Style));
            if (cell.Kind == SheetCellKind.Text)
            {
                xml.WriteAttributeString("t", "inlineStr");
                xml.WriteStartElement("is");
                xml.WriteStartElement("t");
                string text = ExcelText.Encode(cell.Text);
                if (text.Length > LongestText) throw new WorkbookException($"Row {number} of {sheet} has a text of more than 32,767 signs, which is all that a cell holds: write a folder of CSV files, or shorten it.");
                if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains('\n', StringComparison.Ordinal)) xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(text);
                xml.WriteEndElement();
                xml.WriteEndElement();
            }
            else
            {
                if (cell.Kind == SheetCellKind.Boolean) xml.WriteAttributeString("t", "b");
                xml.WriteElementString("v", cell.Text);
            }
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void Choices(XmlWriter xml, SheetPage page, string[] letters)
    {
        int[] chosen = [.. Enumerable.Range(0, page.Columns.Count).Where(c => page.Columns[c].Words.Count > 0 && string.Join(',', page.Columns[c].Words).Length <= LongestList - 2)];
        if (chosen.Length == 0) return;
        xml.WriteStartElement("dataValidations");
        xml.WriteAttributeString("count", Text(chosen.Length));
        foreach (int c in chosen)
        {
            xml.WriteStartElement("dataValidation");
            xml.WriteAttributeString("type", "list");
            xml.WriteAttributeString("allowBlank", "1");
            xml.WriteAttributeString("showErrorMessage", "1");
            xml.WriteAttributeString("errorTitle", page.Columns[c].Heading);
            xml.WriteAttributeString("error", "Choose one of the words of the list.");
            xml.WriteAttributeString("sqref", $"{letters[c]}2:{letters[c]}{CellAddress.Rows.ToString(CultureInfo.InvariantCulture)}");
            xml.WriteElementString("formula1", $"\"{string.Join(',', page.Columns[c].Words)}\"");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
