namespace ResearchKit;

/// <summary>Groups of recorders.</summary>
internal static class RecorderGroup
{
    /// <summary>The groups whose records can be held against each other.</summary>
    public static IReadOnlyList<RecorderSide> All { get; } = [RecorderSide.A, RecorderSide.B, RecorderSide.Other];

    /// <summary>The group of the recorder of a contact.</summary>
    public static RecorderSide Of(Study study, Interaction act)
    {
        if (act.RecordedBy is not { Length: > 0 } who) return RecorderSide.NotNamed;
        var day = DateOnly.FromDateTime(act.Start);
        return study.StandsOn(who, day, Side.A) ? RecorderSide.A : study.StandsOn(who, day, Side.B) ? RecorderSide.B : RecorderSide.Other;
    }

    /// <summary>The group as pages say it.</summary>
    public static string LabelOf(Study study, RecorderSide group) => group switch
    {
        RecorderSide.A => SideLabels.LabelOf(study, Side.A),
        RecorderSide.B => SideLabels.LabelOf(study, Side.B),
        RecorderSide.Other => "people on neither side, or on both",
        _ => "recorder not named",
    };
}
