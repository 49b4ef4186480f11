namespace ResearchKit;

/// <summary>Days, both ends included, on the study's wall clock.</summary>
/// <remarks>Both ends are included because fieldworkers write "from 3 March to 5 March" and mean three days.</remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public readonly record struct DateSpan
{
    /// <summary>The days from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public DateSpan(DateOnly first, DateOnly last)
    {
        if (last < first) throw new ArgumentException($"The last day ({last:yyyy-MM-dd}) is before the first ({first:yyyy-MM-dd}).", nameof(last));
        (First, Last) = (first, last);
    }

    /// <summary>First day, included.</summary>
    public DateOnly First { get; }

    /// <summary>Last day, included.</summary>
    public DateOnly Last { get; }

    /// <summary>Number of days, 1 or more.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>True when the day lies in the span.</summary>
    public bool Contains(DateOnly day) => First <= day && day <= Last;

    /// <summary>True when the spans share a day.</summary>
    public bool Overlaps(DateSpan other) => First <= other.Last && other.First <= Last;

    /// <summary>The days in a line of HTML.</summary>
    public string ToHtml() => $"<p>{this}</p>\n";

    /// <inheritdoc/>
    public override string ToString() => $"{First:yyyy-MM-dd} to {Last:yyyy-MM-dd}";
}
