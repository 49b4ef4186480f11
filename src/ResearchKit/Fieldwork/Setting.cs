namespace ResearchKit;

/// <summary>Where it took place.</summary>
public enum Setting
{
    /// <summary>An office, a meeting room.</summary>
    Formal,

    /// <summary>A living room of the neighbourhood, a cafe.</summary>
    Informal,

    /// <summary>At somebody's home.</summary>
    Home,

    /// <summary>In the street.</summary>
    Street,

    /// <summary>Online.</summary>
    Online,
}
