using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>Fetches packages with the restore of the .NET SDK: a project for a moment in a folder of its own.</summary>
/// <param name="dotnet">The dotnet program.</param>
internal sealed class PackageRestore(string dotnet)
{
    private const int Kept = 16 * 1024;

    /// <summary>This machine, as packages name it: linux-x64, win-x64, osx-arm64.</summary>
    public static string Runtime { get; } = (OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx"
        : RuntimeInformation.RuntimeIdentifier is var id && (id.Contains("musl", StringComparison.Ordinal) || id.StartsWith("alpine", StringComparison.Ordinal)) ? "linux-musl" : "linux")
        + "-" + RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();

    /// <summary>Restores.</summary>
    /// <exception cref="CellFaultException">There is no SDK, or a package cannot be had.</exception>
    public IReadOnlyList<RestoredPackage> Run(PackageRequest request)
    {
        var folder = Directory.CreateTempSubdirectory("researchkit-restore-");
        try
        {
            string project = Path.Combine(folder.FullName, "notebook.csproj");
            File.WriteAllText(project, Project(request));
            string said = Said(project, request);
            string assets = Path.Combine(folder.FullName, "obj", "project.assets.json");
            if (!File.Exists(assets))
            {
                throw PackageFaults.Other(request, said);
            }

            var node = JsonNode.Parse(File.ReadAllBytes(assets))!;
            if (PackageAssets.Faults(node) is { Count: > 0 } faults)
            {
                throw PackageFaults.Of(request, faults);
            }

            return PackageAssets.Packages(node, Runtime);
        }
        catch (Exception unusable) when (unusable is JsonException or IOException or UnauthorizedAccessException)
        {
            throw PackageFaults.Other(request, unusable.Message);
        }
        finally
        {
            Remove(folder);
        }
    }

    private static string Project(PackageRequest request)
    {
        var items = new StringBuilder();
        foreach (var wish in request.Wishes)
        {
            items.Append(CultureInfo.InvariantCulture, $"    <PackageReference Include=\"{wish.Name}\" Version=\"{wish.Restored}\" />\n");
        }

        // What stands around the temporary folder must not change what the project means: no Directory.*.props; nuget.config from the notebook's folder.
        return $"""
            <Project>
              <PropertyGroup>
                <ImportDirectoryBuildProps>false</ImportDirectoryBuildProps>
                <ImportDirectoryBuildTargets>false</ImportDirectoryBuildTargets>
                <ImportDirectoryPackagesProps>false</ImportDirectoryPackagesProps>
                <RestoreRootConfigDirectory>{Text(request.Folder)}</RestoreRootConfigDirectory>
              </PropertyGroup>
              <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <RuntimeIdentifier>{Runtime}</RuntimeIdentifier>
                <SelfContained>false</SelfContained>
                <UseAppHost>false</UseAppHost>
                <NuGetAudit>false</NuGetAudit>
                <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
                <RestoreAdditionalProjectSources>{Text(string.Join(';', request.Sources))}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
            {items}  </ItemGroup>
              <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
            </Project>
            """;
    }

    // Escaped for XML, and for MSBuild, to which % $ @ ( ) ' ? * mean something in a property. ';' keeps its meaning: it parts the sources.
    private static string Text(string value) => Html.Escape(string.Concat(value.Select(c => "%$@()'?*".Contains(c, StringComparison.Ordinal) ? $"%{(int)c:X2}" : c.ToString())));

    private string Said(string project, PackageRequest request)
    {
        var start = new ProcessStartInfo(dotnet, ["restore", project, "-nologo", "-verbosity:quiet", "-tl:off", "-nodeReuse:false"])
        {
            WorkingDirectory = Path.GetDirectoryName(project)!,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in new[]
        {
            ("DOTNET_CLI_UI_LANGUAGE", "en"), ("DOTNET_NOLOGO", "1"), ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"), ("DOTNET_SKIP_FIRST_TIME_EXPERIENCE", "1"),
            ("DOTNET_CLI_USE_MSBUILD_SERVER", "0"), ("NUGET_XMLDOC_MODE", "none"),
        })
        {
            start.Environment[name] = value;
        }

        // Set where this process was itself started by a build; they would name the wrong tools.
        foreach (string name in new[] { "MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath" })
        {
            start.Environment.Remove(name);
        }

        var said = new StringBuilder();
        try
        {
            using var process = Process.Start(start)!;
            process.OutputDataReceived += (_, line) => Keep(line.Data);
            process.ErrorDataReceived += (_, line) => Keep(line.Data);
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            process.StandardInput.Close();
            process.WaitForExit();
        }
        catch (Win32Exception)
        {
            throw PackageFaults.NoSdk(request);
        }

        string all = said.ToString();
        return all.Contains("No .NET SDKs were found", StringComparison.Ordinal) || all.Contains("compatible .NET SDK was not found", StringComparison.Ordinal)
            ? throw PackageFaults.NoSdk(request) : all;

        void Keep(string? line)
        {
            lock (said)
            {
                if (line is not null && said.Length < Kept)
                {
                    said.Append(line).Append('\n');
                }
            }
        }
    }

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            // A virus scanner may hold a file for a moment; the system empties its temporary folder.
        }
    }
}
