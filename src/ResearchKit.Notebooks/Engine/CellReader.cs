namespace ResearchKit;

/// <summary>The console input of a cell: every line is asked from the reader of the notebook.</summary>
/// <param name="listener">Who asks.</param>
internal sealed class CellReader(ICellListener listener) : TextReader
{
    private string _rest = "";

    /// <inheritdoc/>
    public override int Peek()
    {
        if (_rest.Length == 0)
        {
            _rest = listener.Ask("", hidden: false) + "\n";
        }

        return _rest[0];
    }

    /// <inheritdoc/>
    public override int Read()
    {
        int next = Peek();
        _rest = _rest[1..];
        return next;
    }

    /// <inheritdoc/>
    public override string ReadLine()
    {
        string line = _rest.Length > 0 ? _rest.TrimEnd('\n') : listener.Ask("", hidden: false);
        _rest = "";
        return line;
    }
}
