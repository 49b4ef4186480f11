using System.Text;
namespace ResearchKit;

/// <summary>Collects what the running cell puts out, in order, from all its threads.</summary>
internal sealed class CellSink
{
    /// <summary>A cell that writes more than this many characters is stopped: no notebook is that long, but an endless loop is.</summary>
    public const int Limit = 20_000_000;

    private readonly List<CellOutput> _outputs = [];
    private readonly StringBuilder _stream = new();
    private readonly Lock _lock = new();
    private string? _streamName;
    private long _size;
    private bool _ended;

    /// <summary>The sink of the cell that runs now; null between cells.</summary>
    public static CellSink? Current { get; set; }

    /// <summary>Adds console text.</summary>
    public void Write(string stream, ReadOnlySpan<char> text)
    {
        lock (_lock)
        {
            if (_ended || text.IsEmpty)
            {
                return;
            }

            Grow(text.Length);
            if (_streamName != stream)
            {
                Flush();
                _streamName = stream;
            }

            _stream.Append(text);
        }
    }

    /// <summary>Adds a shown value or an error; its place among the outputs is returned.</summary>
    public int Add(CellOutput output)
    {
        lock (_lock)
        {
            if (_ended)
            {
                return -1;
            }

            Grow(output is CellDisplay shown ? shown.Data.Values.Sum(v => (long)v.Length) : 0);
            Flush();
            _outputs.Add(output);
            return _outputs.Count - 1;
        }
    }

    /// <summary>Puts another output in the place; false once the cell has ended.</summary>
    public bool Replace(int slot, CellOutput output)
    {
        lock (_lock)
        {
            if (_ended || slot < 0)
            {
                return false;
            }

            _outputs[slot] = output;
            return true;
        }
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
