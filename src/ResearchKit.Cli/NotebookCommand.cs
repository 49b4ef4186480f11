using System.CommandLine;
using System.Globalization;

namespace ResearchKit;

/// <summary>The verb <c>notebook</c>: runs C# notebooks without a front end.</summary>
internal static class NotebookCommand
{
    private const string Example = "notebook run notebooks/01-first-look.ipynb --out executed --html";

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var child = new Command("child", "Serves the cells of one notebook (started by 'notebook run').") { Hidden = true };
        child.SetAction(async (_, _) =>
        {
            await NotebookChild.ServeAsync().ConfigureAwait(false);
            return ExitCode.Done;
        });
        return new Verb("notebook", "Runs C# notebooks (.ipynb) without a front end.", Example) { Run(), child };
    }

    private static Command Run()
    {
        var files = Paths.NotBlank(new Argument<string[]>("FILE") { Description = "Notebooks (.ipynb, C#).", Arity = ArgumentArity.OneOrMore });
        var folder = Paths.MayBeAbsent(new Option<string?>("--out") { Description = "Folder for the notebooks with their outputs (default: written back in place).", HelpName = "DIR" });
        var html = new Option<bool>("--html") { Description = "Write a page NAME.html beside each notebook as well; it needs no other file." };
        var timeout = new Option<double>("--timeout")
        {
            Description = "A cell may take so many seconds.",
            HelpName = "SECONDS",
            DefaultValueFactory = _ => 600,
            CustomParser = given =>
            {
                if (given.Tokens is [var token] && double.TryParse(token.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds) && seconds is > 0 and <= 1_000_000) return seconds;
                given.AddError("--timeout takes seconds above 0, such as 60.");
                return 0;
            },
        };
        var param = new Option<string[]>("--param")
        {
            Description = "Value of a parameter: a number, true or false, or text. The notebook's cell tagged 'parameters' names them; may be given several times.",
            HelpName = "NAME=VALUE",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        };
        param.Validators.Add(given =>
        {
            var names = given.Tokens.Select(t => t.Value.Split('=')[0]).ToList();
            if (given.Tokens.FirstOrDefault(t => !t.Value.Contains('=', StringComparison.Ordinal) || !ParameterCell.IsName(t.Value.Split('=')[0])) is { } wrong) given.AddError($"--param takes NAME=VALUE, such as rounds=10; '{wrong.Value}' is not that.");
            else if (names.Count > names.Distinct(StringComparer.Ordinal).Count()) given.AddError("--param names a parameter twice.");
        });
        var run = new Verb("run", """
            Runs every cell in order and writes the outputs back. Each notebook is written as a whole or not at all: when a cell fails, its notebook
            stays as it was, and the notebooks before and after it are run and written all the same.
            Cells run in a process of their own, in the notebook's folder.
            """, Example, "notebook run study.ipynb --param cycle=C3 --param draws=500 --out executed") { files, folder, html, param, timeout };
        run.SetAction((parsed, cancel) => new NotebookJob(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error)
        {
            Folder = parsed.GetValue(folder),
            Html = parsed.GetValue(html),
            Parameters = [.. (parsed.GetValue(param) ?? []).Select(p => KeyValuePair.Create(p[..p.IndexOf('=', StringComparison.Ordinal)], p[(p.IndexOf('=', StringComparison.Ordinal) + 1)..]))],
            Timeout = TimeSpan.FromSeconds(parsed.GetValue(timeout)),
            Quiet = parsed.GetValue(CommandLine.Quiet),
        }.RunAsync(parsed.GetRequiredValue(files), cancel));
        return run;
    }
}
