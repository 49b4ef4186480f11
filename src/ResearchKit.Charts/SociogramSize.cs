namespace ResearchKit;

/// <summary>What the size of a mark in a sociogram stands for.</summary>
public enum SociogramSize
{
    /// <summary>With how many people there is a tie, in either direction.</summary>
    Contacts,

    /// <summary>How often the person stands between two others without a direct tie: Gould and Fernandez' total.</summary>
    Brokerage,
}
