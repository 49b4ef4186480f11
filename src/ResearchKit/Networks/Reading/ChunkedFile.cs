using System.Text;
using Microsoft.Win32.SafeHandles;

namespace ResearchKit;

/// <summary>
/// Reads a large file of ties in chunks of whole rows, several at a time, from bytes to columns. It reads what is sound; at the first
/// thing that is not, or that is unusual (no UTF-8, line ends of CR alone, a <c>sep=</c> line), it gives up, and <see cref="TieRows"/> reads the file.
/// </summary>
/// <remarks>
/// One thread at a time takes the next bytes and cuts them behind the last line end outside quotes: an even number of quotes stands before it
/// wherever the file is sound. Each thread has its own ids; they are merged and sorted at the end, so nothing depends on the number of threads.
/// </remarks>
internal sealed class ChunkedFile
{
    /// <summary>Bytes of a chunk: they stay in the cache of a core while they are read.</summary>
    public const int UsualChunk = 1 << 19;

    /// <summary>Smaller files are read row by row just as quickly.</summary>
    public const int Small = 1 << 16;

    /// <summary>A row may not be longer here.</summary>
    private const int LongestRow = 1 << 24;

    private readonly Lock _gate = new();
    private readonly SafeFileHandle _file;
    private readonly TieQuestion _question;
    private readonly int _size;
    private readonly long _bytes;
    private long _position;
    private byte[] _carry = [];
    private int _carried, _chunks;
    private bool _over;

    private ChunkedFile(SafeFileHandle file, TieQuestion question, int chunk)
    {
        (_file, _question, _size, _bytes) = (file, question, chunk, RandomAccess.GetLength(file));
        Shape = new(0, 0, null!, 0);
    }

    /// <summary>What each row must look like.</summary>
    public ChunkShape Shape { get; private set; }

    /// <summary>True when something is not as it must be here.</summary>
    public bool GaveUp { get; private set; }

    /// <summary>The ties; null: read the file row by row.</summary>
    /// <param name="path">The file.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="chunk">Bytes of a chunk.</param>
    /// <param name="small">Files with fewer bytes are left alone.</param>
    /// <exception cref="ArgumentException">A column that was named is not there.</exception>
    public static TieColumns? Read(string path, TieQuestion question, int chunk = UsualChunk, int small = Small)
    {
        try
        {
            using var stream = Whole.Open(path);
            if (!stream.CanSeek || stream.Length < small) return null;
            var file = new ChunkedFile(stream.SafeFileHandle, question, chunk);
            return file.Begin(path) ? file.Columns() : null;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Says that this file is not for reading in chunks.</summary>
    public void GiveUp() => GaveUp = true;

    /// <summary>Takes the next whole rows. False at the end, and when somebody gave up.</summary>
    /// <param name="buffer">Where they are put; grown as needed, with <see cref="ChunkShape.Padding"/> bytes behind them.</param>
    /// <param name="length">Their bytes, the last of them a line end.</param>
    /// <param name="index">Number of the chunk.</param>
    public bool Next(ref byte[] buffer, out int length, out int index)
    {
        lock (_gate)
        {
            (length, index) = (0, _chunks);
            _question.Effort.Cancel.ThrowIfCancellationRequested();
            if (_over || GaveUp) return false;
            int filled = _carried;
            while (length == 0)
            {
                if (buffer.Length < filled + _size + ChunkShape.Padding) Array.Resize(ref buffer, filled + _size + ChunkShape.Padding);
                if (_carried > 0) _carry.AsSpan(0, _carried).CopyTo(buffer);
                _carried = 0;
                if (Fill(buffer.AsSpan(filled, _size)) is not { } got) return false;
                filled += got;
                if (got == 0)
                {
                    _over = true;
                    if (filled == 0) return false;
                    buffer[filled++] = (byte)'\n';
                    length = filled;
                }
                else length = BehindLastRow(buffer.AsSpan(0, filled));
                if (length > 0 || filled <= LongestRow) continue;
                GiveUp();
                return false;
            }
            _carried = filled - length;
            if (_carry.Length < _carried) _carry = new byte[_carried * 2];
            buffer.AsSpan(length, _carried).CopyTo(_carry);
            _chunks++;
            _question.Progress?.Report((double)_position / _bytes);
            return true;
        }
    }

    /// <summary>Reads on; null, and all give up, where the file cannot be read: the other way says why.</summary>
    private int? Fill(Span<byte> target)
    {
        try
        {
            int got = RandomAccess.Read(_file, target, _position);
            _position += got;
            return got;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            GiveUp();
            return null;
        }
    }

    /// <summary>Reads the header. False when this file is not for reading in chunks.</summary>
    private bool Begin(string path)
    {
        var faults = new FaultLog();
        using var table = new EdgeTable(path, faults);
        if (table.Columns.Count == 0 || TieHeader.Of(table, _question) is not { By: < 0 } header || !faults.IsEmpty || table.Delimiter > 127) return false;
        Shape = new(table.Columns.Count, (byte)table.Delimiter, header, _bytes);

        var start = new byte[Math.Min(_bytes, 1 << 16)];
        start = start[..RandomAccess.Read(_file, start, 0)];
        int at = start.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        var text = start.AsSpan(at);
        int quotes = 0;
        for (int k = 0; k < text.Length; k++)
        {
            if (text[k] == '"') quotes++;
            // Line ends of CR alone, or an empty first line: the other way knows what to do.
            if (text[k] == '\r' && (k == 0 || k + 1 == text.Length || text[k + 1] != '\n')) return false;
            if (text[k] != '\n' || quotes % 2 != 0) continue;
            _position = at + k + 1;
            return k > 0 && !Ascii.EqualsIgnoreCase(text[..Math.Min(4, k)], "sep="u8);
        }
        return false;
    }

    private TieColumns? Columns()
    {
        int workers = _question.Effort.Threads ?? Environment.ProcessorCount;
        // No more than there are chunks.
        workers = (int)Math.Clamp(_bytes / _size + 1, 1, workers);
        var readers = new ChunkReader[workers];
        Parallel.For(0, workers, new() { MaxDegreeOfParallelism = workers, CancellationToken = _question.Effort.Cancel }, w => (readers[w] = new(this)).Run());
        return GaveUp ? null : ChunkMerge.Of(readers, _question.Effort).Under(Shape.Header, readers.Sum(r => r.Undirected));
    }

    /// <summary>Where the last whole row ends: behind the last line end that has an even number of quotes before it; 0 when there is none.</summary>
    private static int BehindLastRow(ReadOnlySpan<byte> text)
    {
        bool inside = text.Count((byte)'"') % 2 != 0;
        for (int end = text.Length; ;)
        {
            int at = text[..end].LastIndexOf((byte)'\n');
            if (at < 0) return 0;
            inside ^= text[at..end].Count((byte)'"') % 2 != 0;
            if (!inside) return at + 1;
            end = at;
        }
    }
}
