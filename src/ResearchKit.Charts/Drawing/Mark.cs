namespace ResearchKit;

/// <summary>Shapes of marks; told apart without colour.</summary>
internal enum Mark
{
    /// <summary>A disc.</summary>
    Circle,

    /// <summary>A square.</summary>
    Square,

    /// <summary>A square on its corner.</summary>
    Diamond,

    /// <summary>A triangle, point up.</summary>
    Triangle,

    /// <summary>A triangle, point down.</summary>
    TriangleDown,

    /// <summary>A six-sided figure.</summary>
    Hexagon,
}
