namespace ResearchKit;

/// <summary>How returns are asked for. The defaults are those of the study.</summary>
public sealed record ReturnOptions
{
    private readonly int? _window;

    /// <summary>Days within which a contact counts as returned, 1 to 3,650; null: <see cref="StudySettings.ReplyWindow"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not in that range.</exception>
    public int? Window
    {
        get => _window;
        init => _window = value is null or (>= 1 and <= ReturnTime.LongestWindow) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A window has 1 to 3,650 days.");
    }

    /// <summary>The draws of the comparison with chance; 500 from seed 1 by default.</summary>
    public Draws Draws { get; init; } = new(500);
}
