using System.Text.RegularExpressions;

namespace ResearchKit;

/// <summary>What a restore said, in the words of a notebook: which line asked, what is wrong, what can be done.</summary>
internal static partial class PackageFaults
{
    private static string Shipped => $"Packages that ship with researchkit need no registry: {string.Join(", ", LoadedPackages.Here.Own())}.";

    /// <summary>The first fault that a reader can act on.</summary>
    public static CellFaultException Of(PackageRequest request, IReadOnlyList<(string Code, string Message, string Package)> faults)
    {
        var (code, message, package) = faults.OrderBy(f => f.Code is "NU1301" or "NU1302" ? 0 : f.Code is "NU1100" or "NU1101" or "NU1102" or "NU1103" ? 1 : 2).First();
        var wish = request.Wishes.FirstOrDefault(w => string.Equals(w.Name, package, StringComparison.OrdinalIgnoreCase));
        string asked = wish?.ToString() ?? (package.Length > 0 ? package : "a package");
        int? line = (wish ?? request.Wishes[^1]).Line;
        return code switch
        {
            "NU1302" => new("PackageSource", $"""
                A source of packages is named by an address without https.
                What can be done: use its https address; or allow it in a nuget.config beside the notebook, with allowInsecureConnections="true".
                """, line),
            "NU1301" => new("PackageSource", $"""
                The packages could not be looked up: a source of packages cannot be reached.
                {Without(message)}
                What can be done: go online; mend the address in nuget.config or in #i; or use what needs no registry. Packages fetched before in the same versions need no network.
                {Shipped}
                """, line),
            "NU1100" or "NU1101" => new("PackageNotFound", $"""
                There is no package {asked}.
                {Without(message)}
                What can be done: check the spelling; name a further source with #i "nuget:FOLDER-OR-ADDRESS" or in a nuget.config beside the notebook; or put the .dll beside the notebook and write #r "NAME.dll".
                {Shipped}
                """, line),
            "NU1102" or "NU1103" => new("PackageVersion", $"""
                There is no {asked}: the package is there, in other versions.
                {Without(message)}
                What can be done: name a version that is there, or the newest: #r "nuget: {package}, *".
                """, line),
            "NU1202" or "NU1213" => new("PackageUnfit", $"""
                {asked} has nothing that a .NET 10 notebook can use.
                {Without(message)}
                """, line),
            "NU1107" or "NU1605" or "NU1608" or "NU1106" => new("PackageConflict", $"""
                The packages of this notebook do not go together.
                {Without(message)}
                What can be done: leave the version of one of them open (*), or name the version that both can use.
                """, line),
            _ => Other(request, $"{code}: {message}"),
        };
    }

    /// <summary>What no rule knows: the restore's own words.</summary>
    public static CellFaultException Other(PackageRequest request, string said)
    {
        string line = said.Split('\n').FirstOrDefault(l => l.Contains("error", StringComparison.OrdinalIgnoreCase)) ?? said.Split('\n')[0];
        return new("PackageRestore", $"""
            The packages could not be restored.
            {Without(Place().Replace(line.Trim(), ""))}
            {Shipped}
            """, request.Wishes[^1].Line);
    }

    /// <summary>There is no SDK to fetch with.</summary>
    public static CellFaultException NoSdk(PackageRequest request) => new("NoSdk", $"""
        {string.Join(" and ", request.Wishes.Select(w => w.Name))} would have to be fetched, and that needs the .NET SDK; here is only the runtime.
        Only the packages that ship with researchkit can be used: {string.Join(", ", LoadedPackages.Here.Own())}.
        What can be done: install the .NET 10 SDK; or put the package's .dll beside the notebook and write #r "NAME.dll".
        """, request.Wishes[^1].Line);

    // One paragraph, without user names and passwords of an address.
    private static string Without(string message) => Secret().Replace(Blanks().Replace(message, " ").Trim(), "://");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("://[^/@\\s]+@")]
    private static partial Regex Secret();

    [GeneratedRegex(@"^\S*notebook\.csproj\s*:\s*|\s*\[[^\]]*notebook\.csproj\]$|^.*notebook\.csproj\([0-9,]+\):\s*")]
    private static partial Regex Place();
}
