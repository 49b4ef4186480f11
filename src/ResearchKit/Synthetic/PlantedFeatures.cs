namespace ResearchKit;

/// <summary>What the generator plants; each can be left out. A trend that is left out stays at its middle level, a trap that is left out is absent.</summary>
[Flags]
public enum PlantedFeatures
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>P1: coproducers start a growing share of contacts.</summary>
    Initiative = 1 << 0,

    /// <summary>P2 and, through it, P10: pairs lean less and less to one side.</summary>
    Mutuality = 1 << 1,

    /// <summary>P3: courage, trust and transparency come in this order for most pairs.</summary>
    Steps = 1 << 2,

    /// <summary>P4: bridge-builders have more contacts, and more even ones.</summary>
    BridgeBuilders = 1 << 3,

    /// <summary>P5: doubts about new initiatives become rarer.</summary>
    Obstacles = 1 << 4,

    /// <summary>P6: unpaid preparation and unclear roles grow.</summary>
    Load = 1 << 5,

    /// <summary>P7: dimensions of the checklist rise.</summary>
    Checklist = 1 << 6,

    /// <summary>P8: more sectors, more ties a person, lower density, more ties across sectors, more of them returned.</summary>
    Growth = 1 << 7,

    /// <summary>P9: residents and coproducers move towards the middle of the network; their proposals are taken up more often, and decisions are taken with more of a say.</summary>
    Voice = 1 << 8,

    /// <summary>P11: more reflections lead to a decision.</summary>
    Traceability = 1 << 9,

    /// <summary>N2: one recorder logs contacts started by coproducers at half the rate.</summary>
    RecorderBias = 1 << 10,

    /// <summary>N4: one professional sends mailings to many.</summary>
    Mailings = 1 << 11,

    /// <summary>N5: one interviewee carries a quarter of the passages on trust.</summary>
    TalkativeInterviewee = 1 << 12,

    /// <summary>All trends over time; what <see cref="SyntheticVariant.Flat"/> leaves out.</summary>
    Trends = Initiative | Mutuality | Obstacles | Load | Checklist | Growth | Voice | Traceability,

    /// <summary>Everything.</summary>
    All = (1 << 13) - 1,
}
