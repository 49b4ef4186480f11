using Microsoft.AspNetCore.Html;

namespace ResearchKit;

/// <summary>Functions that every cell can call without a <c>using</c>, with the names that C# notebooks know.</summary>
#pragma warning disable CA1708 // display(x) and x.Display() are both what C# notebooks know.
public static class NotebookFunctions
#pragma warning restore CA1708
{
    /// <summary>Shows a value here and now, among what the cell prints.</summary>
    /// <param name="value">Any value; null is shown as <c>null</c>.</param>
    /// <param name="mimeTypes">The MIME types to show; none: all that the value offers.</param>
    /// <returns>A handle to show another value in its place.</returns>
    /// <exception cref="InvalidOperationException">No cell runs: the function works in notebook cells only.</exception>
#pragma warning disable IDE1006 // The name that C# notebooks know.
    public static DisplayedValue display(object? value, params string[] mimeTypes)
#pragma warning restore IDE1006
    {
        ArgumentNullException.ThrowIfNull(mimeTypes);
        var sink = CellSink.Current ?? throw new InvalidOperationException("display works in a notebook cell only.");
        return new(sink, sink.Add(new CellDisplay(MimeBundle.Of(value, mimeTypes), IsResult: false)), mimeTypes);
    }

    /// <summary>Shows a value here and now: <c>value.Display()</c>.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="mimeTypes">The MIME types to show; none: all that the value offers.</param>
    /// <returns>A handle to show another value in its place.</returns>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) => display(value, mimeTypes);

    /// <summary>Shows a text that is already of a MIME type: <c>"# Title".DisplayAs("text/markdown")</c>.</summary>
    /// <param name="value">The text.</param>
    /// <param name="mimeType">Its MIME type.</param>
    public static void DisplayAs(this string value, string mimeType)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentException.ThrowIfNullOrWhiteSpace(mimeType);
        CellSink.Current?.Add(MimeBundle.Text(mimeType, value));
    }

    /// <summary>Asks the reader for a line of text.</summary>
    /// <param name="prompt">What to ask.</param>
    /// <returns>The line, without its end.</returns>
    /// <exception cref="InvalidOperationException">Nobody can answer: the notebook runs without a front end, or the front end takes no input.</exception>
#pragma warning disable IDE1006 // The name that notebooks know.
    public static string input(string prompt = "") => Ask(prompt, hidden: false);

    /// <summary>Asks the reader for a line of text that is not shown while it is typed.</summary>
    /// <param name="prompt">What to ask.</param>
    /// <returns>The line, without its end.</returns>
    /// <exception cref="InvalidOperationException">Nobody can answer: the notebook runs without a front end, or the front end takes no input.</exception>
    public static string password(string prompt = "") => Ask(prompt, hidden: true);
#pragma warning restore IDE1006

    /// <summary>A text that is HTML already: as the last expression, or in <c>display</c>, it is shown as it is.</summary>
    /// <param name="content">HTML.</param>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    private static string Ask(string prompt, bool hidden) => CellSink.Current?.Listener is { } listener
        ? listener.Ask(prompt, hidden)
        : throw new InvalidOperationException("input works in a notebook with a front end only: here nobody can answer. Give the value in the cell.");
}
