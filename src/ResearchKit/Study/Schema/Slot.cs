namespace ResearchKit;

/// <summary>Reads one filled cell; false when it is wrong, which it has then told the context.</summary>
internal delegate bool CellParse<V>(ReadOnlySpan<char> text, CellContext cell, out V value);

/// <summary>The place of one column in the row at hand. One is made a reading, so that schemas stay immutable and no value is boxed.</summary>
internal abstract class Slot
{
    internal abstract bool Read(ReadOnlySpan<char> text);
}

internal sealed class Slot<V> : Slot
{
    private readonly CellParse<V> _parse;
    private readonly V _blank;
    private readonly bool _required;
    private readonly CellContext _context;

    internal Slot(CellParse<V> parse, V blank, bool required, CellContext context)
        => (_parse, _blank, _required, _context, Value) = (parse, blank, required, context, blank);

    internal V Value { get; private set; }

    internal override bool Read(ReadOnlySpan<char> text)
    {
        if (text.IsWhiteSpace())
        {
            Value = _blank;
            return !_required || _context.Fail("missing-value", "", "Fill the cell; this column may not be empty.");
        }
        bool ok = _parse(text, _context, out var value);
        Value = value;
        return ok;
    }
}
