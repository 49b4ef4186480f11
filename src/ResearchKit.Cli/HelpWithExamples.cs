using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ResearchKit;

/// <summary>The library's help, and below it how the verb is typed.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly string[] OfAll = ["new my-study --example", "validate my-study", "indicators my-study --view team", "reproduce my-study --out report"];

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Gives the help of a command its examples, and that of its verbs.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
            if (option.Action is HelpAction help) option.Action = new HelpWithExamples(help);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        foreach (string example in parseResult.CommandResult.Command is Verb verb ? verb.Examples : OfAll) output.WriteLine($"Example: researchkit {example}");
        return ExitCode.Done;
    }
}
