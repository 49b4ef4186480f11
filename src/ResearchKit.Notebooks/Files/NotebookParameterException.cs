namespace ResearchKit;

/// <summary>A parameter that a notebook does not have, or not of that kind; the message lists those it has.</summary>
/// <param name="file">The file.</param>
/// <param name="message">What is wrong and how to mend it.</param>
public sealed class NotebookParameterException(string file, string message) : Exception($"{file}: {message}")
{
    /// <summary>The file, as it was named.</summary>
    public string File { get; } = file;
}
