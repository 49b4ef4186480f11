using System.CommandLine;

namespace ResearchKit;

/// <summary>The verb <c>kernel</c>: C# notebooks in JupyterLab, VS Code and all that speaks to Jupyter kernels.</summary>
internal static class KernelCommand
{
    /// <summary>The verb.</summary>
    public static Command Create() =>
        new Verb("kernel", "C# notebooks in JupyterLab, VS Code and other programs that know Jupyter.", "kernel install", "kernel list") { Install(), Uninstall(), List(), Run() };

    private static Command Install()
    {
        var (prefix, path) = Places();
        var net = new Option<bool>("--net-csharp") { Description = $"Answer to the name {KernelSpec.NetCSharp} too, where no other kernel does: notebooks that ask for it then open without a question." };
        var replace = new Option<bool>("--replace") { Description = "Take the place of another program's kernel of the same name." };
        var install = new Verb("install", "Tells Jupyter of the kernel, for this user.", "kernel install", "kernel install --net-csharp", "kernel install --prefix my-environment") { prefix, path, net, replace };
        install.SetAction(parsed =>
        {
            string folder = Place(parsed.GetValue(prefix), parsed.GetValue(path));
            string[] names = parsed.GetValue(net) ? [KernelSpec.Own, KernelSpec.NetCSharp] : [KernelSpec.Own];
            // All are looked at before one is written.
            foreach (string name in names)
            {
                var there = KernelFolders.Here.All.Prepend(folder).Select(f => KernelSpec.Read(Path.Combine(f, name))).FirstOrDefault(k => k is { Version: null });
                if (there is not null && !parsed.GetValue(replace))
                {
                    throw new IOException($"There is a kernel '{name}' of another program in {there.Folder} ({there.DisplayName}). It is left alone; --replace takes its place for this user.");
                }
            }

            foreach (string name in names)
            {
                parsed.InvocationConfiguration.Output.WriteLine(KernelSpec.Write(Path.Combine(folder, name), NotebookChildCommand.Words).Folder);
            }

            if (!parsed.GetValue(net) && !parsed.GetValue(CommandLine.Quiet) && !KernelFolders.Here.All.Prepend(folder).Any(f => KernelSpec.Read(Path.Combine(f, KernelSpec.NetCSharp)) is not null))
            {
                parsed.InvocationConfiguration.Error.WriteLine($"Our notebooks ask for a kernel named {KernelSpec.NetCSharp}, and there is none: 'researchkit kernel install --net-csharp' answers to that name too.");
            }

            return ExitCode.Done;
        });
        return install;
    }

    private static Command Uninstall()
    {
        var (prefix, path) = Places();
        var uninstall = new Verb("uninstall", "Takes back what 'kernel install' wrote; kernels of other programs stay.", "kernel uninstall") { prefix, path };
        uninstall.SetAction(parsed =>
        {
            string folder = Place(parsed.GetValue(prefix), parsed.GetValue(path));
            var ours = KernelSpec.All([folder]).Where(k => k.Version is not null).ToList();
            foreach (var kernel in ours)
            {
                Directory.Delete(kernel.Folder, recursive: true);
                parsed.InvocationConfiguration.Output.WriteLine(kernel.Folder);
            }

            if (ours.Count == 0)
            {
                parsed.InvocationConfiguration.Error.WriteLine($"There was no kernel of researchkit in {folder}.");
            }

            return ExitCode.Done;
        });
        return uninstall;
    }

    private static Command List()
    {
        var (prefix, path) = Places();
        var list = new Verb("list", "Lists the kernels that Jupyter finds, and says which are ours.", "kernel list") { prefix, path };
        list.SetAction(parsed =>
        {
            bool asked = parsed.GetValue(prefix) is not null || parsed.GetValue(path) is not null;
            foreach (var kernel in KernelSpec.All(asked ? [Place(parsed.GetValue(prefix), parsed.GetValue(path))] : KernelFolders.Here.All))
            {
                string whose = kernel switch
                {
                    { Version: null } => "another program's",
                    { CanStart: false } => $"researchkit {kernel.Version}, but its program is gone: run 'researchkit kernel install' again",
                    _ => $"researchkit {kernel.Version}",
                };
                parsed.InvocationConfiguration.Output.WriteLine($"{kernel.Name}  {kernel.Folder}  ({whose})");
            }

            return ExitCode.Done;
        });
        return list;
    }

    private static Command Run()
    {
        var file = Paths.NotBlank(new Option<string>("--connection-file") { Description = "The file that the front end wrote.", Required = true });
        var run = new Command("run", "Is a kernel (started by a front end).") { file };
        run.Hidden = true;
        run.SetAction(async (parsed, cancel) =>
        {
            try
            {
                await KernelProcess.ServeAsync(parsed.GetRequiredValue(file), parsed.InvocationConfiguration.Error, cancel).ConfigureAwait(false);
            }
            catch (InvalidDataException fault)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync(fault.Message).ConfigureAwait(false);
                return ExitCode.Faults;
            }

            // Threads that a cell left do not keep the process.
            Environment.Exit(ExitCode.Done);
            return ExitCode.Done;
        });
        return run;
    }

    private static (Option<string?> Prefix, Option<string?> Path) Places() =>
    (
        Paths.MayBeAbsent(new Option<string?>("--prefix") { Description = "An installation to serve, such as a Python environment, instead of the user.", HelpName = "DIR" }),
        Paths.MayBeAbsent(new Option<string?>("--path") { Description = "The folder of kernels itself.", HelpName = "DIR" })
    );

    private static string Place(string? prefix, string? path) => (prefix, path) switch
    {
        (not null, not null) => throw new WrongUseException("--prefix and --path name two places: give one."),
        (not null, _) => Path.GetFullPath(KernelFolders.OfPrefix(prefix)),
        (_, not null) => Path.GetFullPath(path),
        _ => KernelFolders.Here.OfUser,
    };
}
