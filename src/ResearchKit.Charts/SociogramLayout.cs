namespace ResearchKit;

/// <summary>How the people of a sociogram find their places.</summary>
public enum SociogramLayout
{
    /// <summary>By their ties alone: near means much contact.</summary>
    Free,

    /// <summary>The people of a sector together on one ground, sectors with much contact near each other.</summary>
    BySector,
}
