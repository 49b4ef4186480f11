namespace ResearchKit;

/// <summary>On which scale an error of a measure is held against a tolerance.</summary>
internal enum ErrorScale
{
    /// <summary>The measure is a share or lies between -1 and 1: the error as it is.</summary>
    Share,

    /// <summary>The error over the truth.</summary>
    Relative,

    /// <summary>A count of people, over the people that it was counted among: the error of that share.</summary>
    PerPerson,

    /// <summary>A value a person: the rank correlation with the truth.</summary>
    Rank,
}
