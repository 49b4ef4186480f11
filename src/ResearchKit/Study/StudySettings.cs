namespace ResearchKit;

/// <summary>What a study says of itself: the title and the <c>researchkit</c> block of datapackage.json.</summary>
public sealed record StudySettings
{
    /// <summary>The newest schema of the folder that this version reads.</summary>
    public const int NewestSchema = 1;

    /// <summary>Title of the study.</summary>
    public string Title { get; init; } = "Untitled study";

    /// <summary>What the study is about, in a few lines; empty when not said.</summary>
    public string Description { get; init; } = "";

    /// <summary>Licence of the data, as its short name: <c>CC-BY-4.0</c>; null when not said.</summary>
    public string? Licence { get; init; }

    /// <summary>True: made by a generator. False: declared real. Null: not declared.</summary>
    public bool? Synthetic { get; init; }

    /// <summary>Seed of the generator, for a synthetic study.</summary>
    public ulong? GeneratorSeed { get; init; }

    /// <summary>First and last day; null: from the first to the last day of the cycles, else of the interactions.</summary>
    public DateSpan? Period { get; init; }

    /// <summary>Counts of people below this are not shown outside. Default 5.</summary>
    public int MinCell { get; init; } = 5;

    /// <summary>
    /// The study's roles. Default: coproducer on side a, professional on side b, researcher excluded; a word that is not listed is on no side.
    /// </summary>
    public IReadOnlyList<RoleDefinition> Roles { get; init; } = DefaultRoles;

    /// <summary>Headline counting rule. Default <see cref="CountingRule.Act"/>.</summary>
    public CountingRule CountingRule { get; init; } = CountingRule.Act;

    /// <summary>An act makes dyads when at most so many people took part, or it has exactly one recipient. Default 3.</summary>
    public int MaxDyadSize { get; init; } = 3;

    /// <summary>Days within which a contact counts as returned. Default 14.</summary>
    public int ReplyWindow { get; init; } = 14;

    /// <summary>Ids of at most three primary indicators, declared beforehand. Default: none.</summary>
    public IReadOnlyList<string> Primary { get; init; } = [];

    /// <summary>The difference below which two values are about the same, by indicator id; declared beforehand.</summary>
    public IReadOnlyDictionary<string, double> Margin { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>The day on which primary indicators and margins were declared.</summary>
    public DateOnly? DeclaredOn { get; init; }

    /// <summary>Who asked for the indicators, as the evaluator's page says it: "the steering group"; null when not recorded.</summary>
    public string? AskedBy { get; init; }

    /// <summary>Other keys of the <c>researchkit</c> block with their JSON text, kept so that a later version finds them.</summary>
    public IReadOnlyDictionary<string, string> Other { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The settings of a folder without datapackage.json.</summary>
    public static StudySettings Default => new();

    private static IReadOnlyList<RoleDefinition> DefaultRoles { get; } =
    [
        new("citizen", "residents", Side.None),
        new("coproducer", "coproducers", Side.A),
        new("professional", "professionals", Side.B),
        new("researcher", "researchers", Side.Excluded),
    ];
}
