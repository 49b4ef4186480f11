using System.Globalization;

namespace ResearchKit;

/// <summary>Numbers as network files hold them: the shortest digits that read back as the same number, at most 17, with a point.</summary>
internal static class Digits
{
    public static string Of(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
