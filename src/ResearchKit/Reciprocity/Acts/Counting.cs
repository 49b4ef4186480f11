namespace ResearchKit;

/// <summary>How acts between the two sides are counted. The defaults are the headline; every other value is a sensitivity view.</summary>
public sealed record Counting
{
    private readonly int _minimumContacts = 2;
    private readonly double _level = 0.95;

    /// <summary>What one starter-recipient pair of a group act weighs.</summary>
    public CountingRule Rule { get; init; } = CountingRule.Act;

    /// <summary>Chosen contacts, convened ones, or both.</summary>
    public OccasionScope Occasions { get; init; } = OccasionScope.Chosen;

    /// <summary>Acts whose starter is not recorded: left out, or all started by one side.</summary>
    public Assignment UnknownStarters { get; init; } = Assignment.LeftOut;

    /// <summary>Acts of people who held roles on both sides, where the role acted in is not recorded: left out, or all on one side.</summary>
    public Assignment TwoRoles { get; init; } = Assignment.LeftOut;

    /// <summary>A pair is eligible from so many contacts on. 2 or more; default 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 2: one contact cannot be returned.</exception>
    public int MinimumContacts
    {
        get => _minimumContacts;
        init => _minimumContacts = value >= 2 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A pair needs at least 2 contacts: one contact cannot be returned.");
    }

    /// <summary>Nominal coverage of intervals, inside (0, 1). Default 0.95.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not inside (0, 1).</exception>
    public double Level
    {
        get => _level;
        init => _level = value is > 0 and < 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The level lies between 0 and 1, such as 0.95.");
    }

    /// <summary>The headline counting of a study: its own counting rule, all else by default.</summary>
    public static Counting Of(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return new() { Rule = study.Settings.CountingRule };
    }
}
