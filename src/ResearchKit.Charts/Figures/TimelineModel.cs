namespace ResearchKit;

/// <summary>What F01 draws: spans and days by row.</summary>
/// <param name="Period">First and last day.</param>
/// <param name="Cycles">The leaf cycles.</param>
/// <param name="Phases">The phases, row by row.</param>
/// <param name="Waves">The waves, a row a questionnaire.</param>
/// <param name="Sources">Days of the sources, row by row.</param>
internal sealed record TimelineModel(
    DateSpan Period,
    IReadOnlyList<TimelineModel.Span> Cycles,
    IReadOnlyList<TimelineModel.Lane> Phases,
    IReadOnlyList<TimelineModel.Lane> Waves,
    IReadOnlyList<TimelineModel.Days> Sources)
{
    /// <summary>A span with its label and a note under it.</summary>
    public sealed record Span(string Label, DateSpan Time, string Note = "");

    /// <summary>Spans that share a row.</summary>
    public sealed record Lane(string Label, IReadOnlyList<DateSpan> Spans);

    /// <summary>Days that share a row.</summary>
    public sealed record Days(string Label, IReadOnlyList<DateOnly> Dates);
}
