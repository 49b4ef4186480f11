namespace ResearchKit;

/// <summary>A file that is not a notebook that can run here; the message says why and what to do.</summary>
/// <param name="file">The file.</param>
/// <param name="message">What is wrong and how to mend it.</param>
public sealed class NotebookException(string file, string message) : Exception($"{file}: {message}")
{
    /// <summary>The file, as it was named.</summary>
    public string File { get; } = file;
}
