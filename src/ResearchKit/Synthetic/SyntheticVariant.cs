namespace ResearchKit;

/// <summary>Which synthetic study is made.</summary>
public enum SyntheticVariant
{
    /// <summary>The planted trends as described: the partnership grows towards each other.</summary>
    Growing,

    /// <summary>Every trend over time is zero: each level stays at its middle value. Whatever an analysis calls a change is a false claim.</summary>
    Flat,

    /// <summary>Every trend runs the other way: the last level comes first.</summary>
    Worsening,

    /// <summary>
    /// Very little data: 3 coproducers and 4 professionals, 90 contacts, 35 % unknown starters, one checklist answered by 8.
    /// What many users have; an honest page mostly says that it cannot tell.
    /// </summary>
    Lean,
}
