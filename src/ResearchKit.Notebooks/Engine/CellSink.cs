using System.Text;
namespace ResearchKit;

/// <summary>Collects what the running cell puts out, in order, from all its threads.</summary>
/// <param name="listener">Told of it as it comes; null: nobody.</param>
internal sealed class CellSink(ICellListener? listener = null)
{
    /// <summary>A cell that writes more than this many characters is stopped: no notebook is that long, but an endless loop is.</summary>
    public const int Limit = 20_000_000;

    private readonly List<CellOutput> _outputs = [];
    private readonly StringBuilder _stream = new();
    private readonly CellNews? _news = listener is null ? null : new(listener);
    private readonly object _lock = new();
    private string? _streamName;
    private long _size;
    private bool _ended;

    /// <summary>The sink of the cell that runs now; null between cells.</summary>
    public static CellSink? Current { get; set; }

    /// <summary>Whoever hears of the cell while it runs.</summary>
    public ICellListener? Listener => listener;

    /// <summary>Adds console text.</summary>
    public void Write(string stream, ReadOnlySpan<char> text)
    {
        // An interrupt waits for the end of a finally block, so it never leaves the lock taken.
        try
        {
        }
        finally
        {
            lock (_lock)
            {
                if (!_ended && !text.IsEmpty)
                {
                    Grow(text.Length);
                    if (_streamName != stream)
                    {
                        Flush();
                        _streamName = stream;
                    }

                    _stream.Append(text);
                    _news?.Wrote(stream, text);
                }
            }
        }
    }

    /// <summary>Adds a shown value; its place among the outputs is returned.</summary>
    public int Add(CellDisplay output)
    {
        int slot = -1;
        try
        {
        }
        finally
        {
            lock (_lock)
            {
                if (!_ended)
                {
                    Grow(output.Data.Values.Sum(v => (long)v.Length));
                    Flush();
                    slot = _outputs.Count;
                    _outputs.Add(output);
                    _news?.Showed(output, slot);
                }
            }
        }

        return slot;
    }

    /// <summary>Puts another output in the place; false where it cannot be seen any more.</summary>
    public bool Replace(int slot, CellDisplay output)
    {
        bool seen = false;
        try
        {
        }
        finally
        {
            lock (_lock)
            {
                if (slot >= 0 && !_ended)
                {
                    _outputs[slot] = output;
                }

                seen = slot >= 0 && (!_ended || _news is not null);
                if (seen)
                {
                    _news?.Changed(output, slot, _ended);
                }
            }
        }

        return seen;
    }

    /// <summary>Ends the cell: later writes of its threads are dropped.</summary>
    public IReadOnlyList<CellOutput> End(CellError? error)
    {
        lock (_lock)
        {
            Flush();
            if (error is not null)
            {
                _outputs.Add(error);
            }

            _news?.Tell();
            _ended = true;
            return _outputs;
        }
    }

    private void Flush()
    {
        if (_streamName is not null && _stream.Length > 0)
        {
            _outputs.Add(new CellStream(_streamName, ConsoleText.Shown(_stream.ToString())));
            _stream.Clear();
        }

        _streamName = null;
    }

    private void Grow(long characters)
    {
        _size += characters;
        if (_size > Limit)
        {
            throw new InvalidOperationException(
                $"The cell put out more than {Limit:N0} characters and was stopped. Show less: the first rows, a summary, or write a file.");
        }
    }
}
