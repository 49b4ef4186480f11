namespace ResearchKit;

/// <summary>A cell that cannot run, found before it runs.</summary>
/// <param name="name">Kind of error.</param>
/// <param name="message">What is wrong and how to mend it.</param>
/// <param name="line">Line within the cell, from 1.</param>
internal sealed class CellFaultException(string name, string message, int? line) : Exception(message)
{
    /// <summary>Kind of error.</summary>
    public string Name { get; } = name;

    /// <summary>Line within the cell, from 1; null when none is known.</summary>
    public int? Line { get; } = line;
}
