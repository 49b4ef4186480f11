namespace ResearchKit;

/// <summary>What <c>display(...)</c> returns: a handle on the shown value.</summary>
public sealed class DisplayedValue
{
    private readonly CellSink _sink;
    private readonly int _slot;
    private readonly string[] _mimeTypes;

    internal DisplayedValue(CellSink sink, int slot, string[] mimeTypes) => (_sink, _slot, _mimeTypes) = (sink, slot, mimeTypes);

    /// <summary>Shows another value in the place of the first. Where the notebook runs without a front end and its cell has ended, the new value is shown where the update stands.</summary>
    /// <param name="value">The new value; null is shown as <c>null</c>.</param>
    public void Update(object? value)
    {
        var shown = new CellDisplay(MimeBundle.Of(value, _mimeTypes), IsResult: false);
        if (!_sink.Replace(_slot, shown))
        {
            CellSink.Current?.Add(shown);
        }
    }
}
