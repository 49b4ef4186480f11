namespace ResearchKit;

/// <summary>A part of a packed file that is read no further than its bounds: what a part says of its size need not be true.</summary>
/// <param name="inner">The unpacked bytes.</param>
/// <param name="most">At most so many.</param>
/// <param name="read">Is told how many came.</param>
internal sealed class BoundedStream(Stream inner, long most, Action<int> read) : Stream
{
    private long _left = most;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        int count = inner.Read(buffer);
        _left -= count;
        if (_left < 0) throw new WorkbookException(WorkbookLimits.PartTooLarge);
        read(count);
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
