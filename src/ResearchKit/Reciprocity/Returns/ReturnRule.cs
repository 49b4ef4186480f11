namespace ResearchKit;

/// <summary>How starts and their returns are counted: the headline, or one choice of the strip.</summary>
/// <param name="Days">The window in days.</param>
/// <param name="Counting">Occasions, starters not recorded, two roles, level.</param>
internal sealed record ReturnRule(int Days, Counting Counting)
{
    /// <summary>Minutes of a day.</summary>
    public const int Day = 1440;

    /// <summary>True: two-way contacts are starts that are returned at once. The headline shows them apart.</summary>
    public bool TwoWayIn { get; init; }

    /// <summary>True: contacts whose direction is not recorded count as one-way.</summary>
    public bool UndirectedIn { get; init; }

    /// <summary>True: a contact at the same time, or on the same day where only the day is known, answers.</summary>
    public bool TiesAnswer { get; init; }

    /// <summary>The window in minutes.</summary>
    public int Minutes => Days * Day;

    /// <summary>Whether a contact takes part under this rule.</summary>
    public bool Takes(Interaction act)
        => act.Precision != Precision.Week && act.Direction switch
        {
            Direction.OneWay => true,
            Direction.TwoWay => TwoWayIn,
            _ => UndirectedIn,
        };
}
