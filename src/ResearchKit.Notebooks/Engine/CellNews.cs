using System.Text;

namespace ResearchKit;

/// <summary>Tells a listener what a cell puts out while it runs: text by the handful, and of quick updates the last, so that a loop does not send a message a line.</summary>
/// <param name="listener">Who is told.</param>
internal sealed class CellNews(ICellListener listener)
{
    private const int Handful = 32 * 1024;

    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(30);
    private static long _cells;

    private readonly long _first = Interlocked.Increment(ref _cells) << 24;
    private readonly object _lock = new();
    private readonly StringBuilder _text = new();
    private readonly SortedDictionary<long, CellDisplay> _changed = [];
    private string _stream = "";
    private Timer? _timer;
    private bool _waits;

    /// <summary>Text was written.</summary>
    public void Wrote(string stream, ReadOnlySpan<char> text)
    {
        lock (_lock)
        {
            if (_stream != stream)
            {
                Tell();
                _stream = stream;
            }

            _text.Append(text);
            if (_text.Length >= Handful)
            {
                Tell(all: false);
            }
            else
            {
                Soon();
            }
        }
    }

    /// <summary>A value was shown, in a place of the cell.</summary>
    public void Showed(CellDisplay shown, int slot)
    {
        lock (_lock)
        {
            Tell();
            listener.Showed(shown, _first + slot);
        }
    }

    /// <summary>A value was replaced.</summary>
    /// <param name="shown">The new value.</param>
    /// <param name="slot">Its place.</param>
    /// <param name="now">True: told at once.</param>
    public void Changed(CellDisplay shown, int slot, bool now)
    {
        lock (_lock)
        {
            _changed[_first + slot] = shown;
            if (now)
            {
                Tell();
            }
            else
            {
                Soon();
            }
        }
    }

    /// <summary>Tells all that waits.</summary>
    /// <param name="all">False: a carriage return at the end stays, for the line feed that may follow it.</param>
    public void Tell(bool all = true)
    {
        lock (_lock)
        {
            _waits = false;
            int kept = !all && _text is [.., '\r'] ? 1 : 0;
            if (_text.Length > kept)
            {
                string text = _text.ToString(0, _text.Length - kept);
                _text.Remove(0, text.Length);
                listener.Wrote(_stream, text.Replace("\r\n", "\n", StringComparison.Ordinal));
            }

            foreach (var (id, shown) in _changed)
            {
                listener.Changed(shown, id);
            }

            _changed.Clear();
        }
    }

    private void Soon()
    {
        if (!_waits)
        {
            _waits = true;
            _timer ??= new(_ => Tell(all: false));
            _timer.Change(_pause, Timeout.InfiniteTimeSpan);
        }
    }
}
