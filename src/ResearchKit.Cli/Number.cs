using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ResearchKit;

/// <summary>Options that take a whole number, and say so in plain words when they are given something else.</summary>
internal static class Number
{
    /// <summary>A whole number from 0; 1 when not given.</summary>
    public static Option<ulong> Option(string name, string meaning) => new(name)
    {
        Description = meaning,
        HelpName = "NUMBER",
        DefaultValueFactory = _ => 1,
        Recursive = true,
        CustomParser = given => ulong.TryParse(Word(given), NumberStyles.None, CultureInfo.InvariantCulture, out ulong number) ? number : Refuse<ulong>(given, $"{name} takes a whole number, 0 or more."),
    };

    /// <summary>A whole number from 1, or nothing.</summary>
    public static Option<int?> Positive(string name, string meaning) => new(name)
    {
        Description = meaning,
        HelpName = "NUMBER",
        Recursive = true,
        CustomParser = given => int.TryParse(Word(given), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : Refuse<int?>(given, $"{name} takes a whole number, 1 or more."),
    };

    private static string? Word(ArgumentResult given) => given.Tokens is [var token] ? token.Value : null;

    private static T? Refuse<T>(ArgumentResult given, string why)
    {
        given.AddError(why);
        return default;
    }
}
