using System.Globalization;

namespace ResearchKit.Simulation;

/// <summary>People a side, and contacts in each of two periods.</summary>
internal sealed record Size(int A, int B, int Contacts)
{
    public static readonly Size[] All = [new(4, 6, 40), new(6, 8, 80), new(11, 18, 200), new(30, 30, 400)];

    public string Name => string.Create(CultureInfo.InvariantCulture, $"{A}x{B}");

    /// <summary>True below six people on a side: the library gives no range there, and the table shows what it would have been.</summary>
    public bool WouldBe => Math.Min(A, B) < 6;
}
