namespace ResearchKit;

/// <summary>How much a synthetic study holds. Counts that are drawn one by one are exact; counts that pass a recorder hold on average.</summary>
public sealed record SyntheticSizes
{
    /// <summary>The sizes of the shipped sample.</summary>
    public static SyntheticSizes Whole { get; } = new();

    /// <summary>The sizes of <see cref="SyntheticVariant.Lean"/>.</summary>
    public static SyntheticSizes Lean { get; } = new()
    {
        Residents = 1,
        Coproducers = 3,
        Professionals = 4,
        Researchers = 1,
        MonthsPerCycle = 6,
        Contacts = new(40, 50),
        UnknownStarters = 0.35,
        Duplicates = 0,
        Interviews = 4,
        FieldNotes = 4,
        Minutes = 2,
        ReflectionLogs = 0,
        Passages = 60,
        DoubleCoded = 0,
        ChecklistInvited = new(10),
        ChecklistAnswered = new(8),
        ChecklistMatched = 8,
        SurveyInvited = new(),
        SurveyAnswered = new(),
        Reflections = 4,
        Decisions = 3,
        Actions = 4,
        Proposals = 8,
    };

    /// <summary>Residents who are not coproducers. Default 9.</summary>
    public int Residents { get; init; } = 9;

    /// <summary>Coproducers, at least 2. Default 11.</summary>
    public int Coproducers { get; init; } = 11;

    /// <summary>Professionals, at least 2. Default 18.</summary>
    public int Professionals { get; init; } = 18;

    /// <summary>Researchers, at least 1: they record and code. Default 2.</summary>
    public int Researchers { get; init; } = 2;

    /// <summary>Length of a cycle in months. Default 8.</summary>
    public int MonthsPerCycle { get; init; } = 8;

    /// <summary>Recorded contacts a cycle, on average; their number is the number of cycles, two or more. Default 360, 480, 560.</summary>
    public CountList Contacts { get; init; } = new(360, 480, 560);

    /// <summary>Share of recorded contacts whose starter is unknown. Default .06.</summary>
    public double UnknownStarters { get; init; } = 0.06;

    /// <summary>Share of recorded contacts dated to the week only. Default .04.</summary>
    public double WeekPrecision { get; init; } = 0.04;

    /// <summary>Contacts that were entered twice. Default 3.</summary>
    public int Duplicates { get; init; } = 3;

    /// <summary>Interviews. Default 20.</summary>
    public int Interviews { get; init; } = 20;

    /// <summary>Field notes. Default 18.</summary>
    public int FieldNotes { get; init; } = 18;

    /// <summary>Minutes of meetings. Default 10.</summary>
    public int Minutes { get; init; } = 10;

    /// <summary>Reflection logs. Default 4.</summary>
    public int ReflectionLogs { get; init; } = 4;

    /// <summary>Rows of coded_segments.csv, on average. Default 620.</summary>
    public int Passages { get; init; } = 620;

    /// <summary>Share of passages that a second coder coded too; needs two researchers. Default .2.</summary>
    public double DoubleCoded { get; init; } = 0.2;

    /// <summary>People asked to fill in the checklist, a wave each. Default 16, 18, 20.</summary>
    public CountList ChecklistInvited { get; init; } = new(16, 18, 20);

    /// <summary>People who did. Default 12, 14, 15.</summary>
    public CountList ChecklistAnswered { get; init; } = new(12, 14, 15);

    /// <summary>Of them, people who did so in every wave. Default 10.</summary>
    public int ChecklistMatched { get; init; } = 10;

    /// <summary>People asked in the network survey, a wave each. Default 30, 35, 38.</summary>
    public CountList SurveyInvited { get; init; } = new(30, 35, 38);

    /// <summary>People who answered it. Default 24, 27, 30.</summary>
    public CountList SurveyAnswered { get; init; } = new(24, 27, 30);

    /// <summary>Reflections. Default 18.</summary>
    public int Reflections { get; init; } = 18;

    /// <summary>Decisions. Default 13.</summary>
    public int Decisions { get; init; } = 13;

    /// <summary>Actions. Default 20.</summary>
    public int Actions { get; init; } = 20;

    /// <summary>Proposals. Default 72.</summary>
    public int Proposals { get; init; } = 72;

    internal SyntheticSizes Checked()
    {
        if (Contacts.Count is < 2 or > 12) throw new ArgumentException("Contacts takes 2 to 12 cycles.", nameof(Contacts));
        if (Coproducers < 2 || Professionals < 2 || Residents < 0) throw new ArgumentException("At least 2 coproducers and 2 professionals are needed.", nameof(Coproducers));
        if (Researchers < 1) throw new ArgumentException("At least one researcher is needed: somebody records and codes.", nameof(Researchers));
        if (MonthsPerCycle is < 2 or > 24) throw new ArgumentException("A cycle takes 2 to 24 months.", nameof(MonthsPerCycle));
        if (UnknownStarters is not (>= 0 and <= 0.9)) throw new ArgumentException("UnknownStarters goes from 0 to .9.", nameof(UnknownStarters));
        if (WeekPrecision is not (>= 0 and <= 1) || DoubleCoded is not (>= 0 and <= 1)) throw new ArgumentException("A share goes from 0 to 1.", nameof(WeekPrecision));
        if (Decisions > 0 && Reflections < 1) throw new ArgumentException("Decisions follow from reflections: at least one is needed.", nameof(Reflections));
        foreach (var (asked, answered, name) in new[] { (ChecklistInvited, ChecklistAnswered, nameof(ChecklistAnswered)), (SurveyInvited, SurveyAnswered, nameof(SurveyAnswered)) })
            if (asked.Count != answered.Count || asked.Count > Contacts.Count || asked.Zip(answered).Any(p => p.Second > p.First))
                throw new ArgumentException($"{name} needs a number for each wave asked, no more than were asked, and no more waves than cycles.", name);
        return this;
    }
}
