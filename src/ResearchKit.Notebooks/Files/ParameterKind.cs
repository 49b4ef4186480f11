namespace ResearchKit;

/// <summary>What a parameter of a notebook holds.</summary>
internal enum ParameterKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>true or false.</summary>
    Truth,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number of type decimal or float, which wants its letter.</summary>
    Decimal,

    /// <summary>Something that cannot be typed on a command line.</summary>
    Other,
}
