namespace ResearchKit;

/// <summary>Whoever wants to hear of a cell while it runs: the kernel does, <c>notebook run</c> reads the result at the end.</summary>
/// <remarks>Called from the threads of the cell, one call at a time and in order.</remarks>
internal interface ICellListener
{
    /// <summary>Text was written; several writes come as one.</summary>
    void Wrote(string stream, string text);

    /// <summary>A value was shown.</summary>
    /// <param name="shown">The value.</param>
    /// <param name="id">Its number within the process, for <see cref="Changed"/>.</param>
    void Showed(CellDisplay shown, long id);

    /// <summary>A shown value was replaced; also after its cell has ended.</summary>
    void Changed(CellDisplay shown, long id);

    /// <summary>Asks the reader for a line and waits for it.</summary>
    /// <exception cref="InvalidOperationException">Nobody is there to answer.</exception>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    string Ask(string prompt, bool hidden);
}
