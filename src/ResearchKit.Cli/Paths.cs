using System.CommandLine;
using System.CommandLine.Parsing;

namespace ResearchKit;

/// <summary>What holds for every file and folder that is named on the command line.</summary>
internal static class Paths
{
    /// <summary>Refuses an empty name, which a script gives when its variable is not set.</summary>
    public static T NotBlank<T>(T argument) where T : Argument
    {
        argument.Validators.Add(given => Check(given, argument.Name));
        return argument;
    }

    /// <inheritdoc cref="NotBlank{T}(T)"/>
    public static Option<string> NotBlank(Option<string> option)
    {
        option.Validators.Add(given => Check(given, option.Name));
        return option;
    }

    /// <inheritdoc cref="NotBlank{T}(T)"/>
    public static Option<string?> MayBeAbsent(Option<string?> option)
    {
        option.Validators.Add(given => Check(given, option.Name));
        return option;
    }

    /// <summary>Refuses to replace a file that is surely no page of ours: a table, a study's settings, a notebook.</summary>
    /// <exception cref="IOException">Such a file, or a folder, is there.</exception>
    public static void CheckPage(string file)
    {
        if (Directory.Exists(file)) throw new IOException($"'{file}' is a folder: name a file, such as page.html.");
        if (!File.Exists(file)) return;
        bool page = Path.GetExtension(file).ToLowerInvariant() is ".html" or ".htm" or ".txt" or ".md" or ".json";
        if (!page || Path.GetFileName(file) is "datapackage.json" or "manifest.json") throw new IOException($"The file '{file}' is there and is no page of researchkit: it is left alone. Name another file, such as page.html.");
    }

    private static void Check(SymbolResult given, string name)
    {
        if (given.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value))) given.AddError($"{name} is empty: name a file or folder.");
    }
}
