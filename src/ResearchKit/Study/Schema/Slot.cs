namespace ResearchKit;

/// <summary>Reads one filled cell; false when it is wrong, which it has then told the context.</summary>
internal delegate bool CellParse<V>(ReadOnlySpan<char> text, CellContext cell, out V value);

/// <summary>The place of one column in the row at hand. One is made a reading, so that schemas stay immutable and no value is boxed.</summary>
internal abstract class Slot
{
    internal abstract bool Read(ReadOnlySpan<char> text);
}

internal sealed class Slot<V>(CellParse<V> parse, V blank, bool required, CellContext context) : Slot
{
    internal V Value { get; private set; } = blank;

    internal override bool Read(ReadOnlySpan<char> text)
    {
        if (text.IsWhiteSpace())
        {
            Value = blank;
            return !required || context.Fail("missing-value", "", "Fill the cell; this column may not be empty.");
        }
        bool ok = parse(text, context, out var value);
        Value = value;
        return ok;
    }
}
