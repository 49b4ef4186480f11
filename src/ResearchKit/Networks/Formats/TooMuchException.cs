namespace ResearchKit;

/// <summary>A file is larger or deeper than any network is: reading stops.</summary>
internal sealed class TooMuchException(long line, string limit) : Exception(limit)
{
    public long Line { get; } = line;
}
