using System.Globalization;

namespace ResearchKit;

/// <summary>A package version as NuGet orders them: numbers first, a preview before its release.</summary>
/// <param name="Text">The version as written, without build metadata.</param>
internal readonly record struct PackageVersion(string Text) : IComparable<PackageVersion>
{
    /// <inheritdoc/>
    public int CompareTo(PackageVersion other)
    {
        var (mine, theirs) = (Numbers, other.Numbers);
        for (int i = 0; i < Math.Max(mine.Length, theirs.Length); i++)
        {
            int sign = (i < mine.Length ? mine[i] : 0).CompareTo(i < theirs.Length ? theirs[i] : 0);
            if (sign != 0)
            {
                return sign;
            }
        }

        var (here, there) = (Labels, other.Labels);
        if (here.Length == 0 || there.Length == 0)
        {
            return (here.Length == 0).CompareTo(there.Length == 0);
        }

        for (int i = 0; i < Math.Min(here.Length, there.Length); i++)
        {
            int sign = Label(here[i], there[i]);
            if (sign != 0)
            {
                return sign;
            }
        }

        return here.Length.CompareTo(there.Length);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private long[] Numbers => [.. Part(0).Split('.').Select(n => long.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : 0)];

    private string[] Labels => Part(1) is { Length: > 0 } labels ? labels.Split('.') : [];

    private string Part(int which) => (Text ?? "").Split('+')[0].Split('-', 2).ElementAtOrDefault(which) ?? "";

    private static int Label(string left, string right)
    {
        bool one = long.TryParse(left, NumberStyles.None, CultureInfo.InvariantCulture, out long a), two = long.TryParse(right, NumberStyles.None, CultureInfo.InvariantCulture, out long b);
        return one && two ? a.CompareTo(b) : one != two ? two.CompareTo(one) : string.Compare(left, right, StringComparison.OrdinalIgnoreCase);
    }
}
