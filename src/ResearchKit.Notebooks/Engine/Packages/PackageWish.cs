using System.Text.RegularExpressions;

namespace ResearchKit;

/// <summary>A package that a cell asks for with <c>#r "nuget: NAME, VERSION"</c>.</summary>
/// <param name="Name">Package id.</param>
/// <param name="Version">The version as written: <c>1.2.0</c>, <c>1.*</c>, <c>[1.0,2.0)</c>; null for any.</param>
/// <param name="Line">Line of the cell, for messages.</param>
internal sealed partial record PackageWish(string Name, string? Version, int Line)
{
    /// <summary>Reads what stands after <c>nuget:</c>.</summary>
    /// <exception cref="CellFaultException">It is no name, or no version.</exception>
    public static PackageWish Parse(string reference, int line)
    {
        var parts = reference.Split(',', 2, StringSplitOptions.TrimEntries);
        if (!Id().IsMatch(parts[0]) || (parts.Length == 2 && !Versions().IsMatch(parts[1])))
        {
            throw new CellFaultException("BadReference", """
                A package is named as #r "nuget: NAME, VERSION".
                The version is one (1.2.0), the newest of a kind (1.*, or * for any), or a range ([1.0,2.0)); without one the newest is taken.
                """, line);
        }

        return new(parts[0], parts.Length == 2 ? parts[1] : null, line);
    }

    /// <summary>True when the newest that fits is wanted, so that what fits changes with time.</summary>
    public bool Floats => Version is null || Version.Contains('*', StringComparison.Ordinal);

    /// <summary>The version as a restore takes it: a plain one is exactly that one, so that a notebook gives the same next year.</summary>
    public string Restored => Version is null ? "*" : Plain ? $"[{Version}]" : Version;

    /// <summary>True when a version that is there already will do.</summary>
    /// <param name="here">The version that is there.</param>
    /// <param name="exact">True: a plain version must be this one; false: this one or a newer one serves.</param>
    public bool Admits(PackageVersion here, bool exact)
    {
        if (Version is null or "*" or "*-*")
        {
            return true;
        }

        if (Floats)
        {
            return here.Text.StartsWith(Version[..Version.IndexOf('*', StringComparison.Ordinal)].TrimEnd('-'), StringComparison.OrdinalIgnoreCase);
        }

        if (Plain)
        {
            int than = here.CompareTo(new(Version));
            return exact ? than == 0 : than >= 0;
        }

        var ends = Version[1..^1].Split(',', StringSplitOptions.TrimEntries);
        var (low, high) = (ends[0], ends[^1]);
        return (low.Length == 0 || here.CompareTo(new(low)) is var above && (Version[0] == '[' ? above >= 0 : above > 0))
            && (high.Length == 0 || here.CompareTo(new(high)) is var below && (Version[^1] == ']' ? below <= 0 : below < 0));
    }

    /// <inheritdoc/>
    public override string ToString() => Version is null ? Name : $"{Name} {Version}";

    private bool Plain => Version is [>= '0' and <= '9', ..] && !Floats;

    [GeneratedRegex(@"^[A-Za-z0-9_][A-Za-z0-9_.\-]{0,99}$")]
    private static partial Regex Id();

    [GeneratedRegex(@"^([0-9][0-9A-Za-z.\-+]*|([0-9]+\.)*\*(-\*)?|[0-9][0-9A-Za-z.\-]*\*|[\[(][0-9A-Za-z.\-+]*(\s*,\s*[0-9A-Za-z.\-+]*)?[\])])$")]
    private static partial Regex Versions();
}
