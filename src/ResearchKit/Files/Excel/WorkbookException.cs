namespace ResearchKit;

/// <summary>A workbook cannot be read or written; the message says why and what to do, for whoever keeps it.</summary>
internal sealed class WorkbookException(string message, Exception? inner = null) : IOException(message, inner);
