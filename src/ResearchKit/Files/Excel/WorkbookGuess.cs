namespace ResearchKit;

/// <summary>Says what a file is that goes by the name of a workbook and is none, so that its owner knows what to do.</summary>
internal static class WorkbookGuess
{
    internal const string Damaged = "The workbook is damaged or cut short: copy or download it again, or open it in Excel or LibreOffice, let it be repaired, and save it under a new name.";

    /// <summary>Null when the file may be a workbook: it begins as a packed file does.</summary>
    internal static string? NoWorkbook(Stream file)
    {
        byte[] start = new byte[512];
        int count = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var bytes = start.AsSpan(0, count);
        if (count == 0) return "The file is empty.";
        if (bytes.StartsWith("PK\x3\x4"u8)) return null;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return IsEncrypted(file)
                ? "The workbook is protected by a password: open it, take the password off (File, Info, Protect Workbook, Encrypt with Password, empty the box), and save it."
                : "This is a workbook of an old Excel (.xls): open it and save it as \"Excel Workbook (.xlsx)\".";
        if (bytes.IndexOf((byte)0) < 0 || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return bytes.TrimStart("\uFEFF \r\n\t"u8).StartsWith("<"u8)
                ? "This is a web page or XML file with the ending of a workbook: open it in Excel or LibreOffice and save it as \"Excel Workbook (.xlsx)\"."
                : "This is a text file with the ending of a workbook: if it is a table, give it the ending .csv and put it into a study folder, or open it in Excel and save it as \"Excel Workbook (.xlsx)\".";
        return "This is no Excel workbook: open it in the program that made it and save it as \"Excel Workbook (.xlsx)\".";
    }

    /// <summary>What a packed file without the parts of a workbook is.</summary>
    internal static string Packed(IReadOnlyCollection<string> parts)
        => parts.Any(p => p.EndsWith("workbook.bin", StringComparison.OrdinalIgnoreCase)) ? "This is a binary workbook (.xlsb): open it and save it as \"Excel Workbook (.xlsx)\"."
            : parts.Contains("content.xml", StringComparer.OrdinalIgnoreCase) ? "This is an OpenDocument file (.ods): open it and save it as \"Excel Workbook (.xlsx)\"."
            : parts.Any(p => p.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) ? "This is a Word document, not a workbook."
            : parts.Any(p => p.EndsWith(".iwa", StringComparison.OrdinalIgnoreCase)) ? "This is a Numbers file: export it as Excel (.xlsx)."
            : "This is a packed file, but not a workbook: open it and see what it holds.";

    /// <summary>A workbook with a password is kept in the old container, in a stream of this name.</summary>
    private static bool IsEncrypted(Stream file)
    {
        byte[] name = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");
        byte[] buffer = new byte[1 << 16];
        file.Position = 0;
        int kept = 0;
        while (file.Read(buffer, kept, buffer.Length - kept) is > 0 and int count)
        {
            var filled = buffer.AsSpan(0, kept + count);
            if (filled.IndexOf(name) >= 0) return true;
            kept = Math.Min(name.Length, filled.Length);
            filled[^kept..].CopyTo(buffer);
        }
        return false;
    }
}
