using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Scripting;

namespace ResearchKit;

/// <summary>Runs the cells of one notebook, one after another, in this process; what a cell declares is there for the next.</summary>
/// <remarks>
/// Cells see the framework, the usual namespaces (System, System.IO, System.Linq, System.Text, System.Collections.Generic,
/// System.Threading.Tasks) and <see cref="NotebookFunctions"/>. A line <c>#r "nuget: ResearchKit, version"</c> of the running version is met
/// by the assemblies that are loaded already, other packages are restored with the .NET SDK; <c>#r "x.dll"</c> is looked up beside the notebook.
/// A cell can be stopped, in a loop without end too; one that ends the process takes this process with it: <see cref="NotebookRunner"/> therefore runs the engine in a child.
/// </remarks>
public sealed class NotebookEngine
{
    // The console and the sink belong to the process, so cells of all engines of a process run one at a time.
    private static readonly SemaphoreSlim _oneCell = new(1, 1);

    private static readonly string[] _imports =
    [
        "System", "System.IO", "System.Linq", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading",
        "System.Threading.Tasks", "Microsoft.DotNet.Interactive.Formatting", "ResearchKit.NotebookFunctions",
    ];

    private static readonly CellError _interrupted = new("Interrupted", "the cell was interrupted.", ["Interrupted: the cell was stopped; what earlier cells declared is kept."], null);

    private readonly Dictionary<int, string> _sources = [];
    private readonly HashSet<string> _referenced = new(StringComparer.Ordinal);
    private readonly CellErrors _errors;
    private readonly string _folder;
    private ScriptState<object>? _state;

    /// <summary>A fresh engine.</summary>
    /// <param name="folder">The notebook's folder: <c>#r "x.dll"</c> and <c>#load</c> are looked up there. The caller sets it as working directory.</param>
    public NotebookEngine(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        _errors = new(_sources, full);
        Directives = new(full);
        _folder = full;
    }

    // Made when the first cell comes, or while a kernel opens its sockets: it takes a while.
    private ScriptOptions Options
    {
        get => field ??= Fresh();
        set;
    }

    /// <summary>Takes the lines <c>#r</c> and <c>#i</c>.</summary>
    internal CellDirectives Directives { private get; init; }

    /// <summary>How many cells ran.</summary>
    public int Count { get; private set; }

    /// <summary>True: a cell that calls Environment.Exit is not run.</summary>
    internal bool RefusesExit { get; init; }

    /// <summary>What the compiler makes of a text, were it the next cell; nothing runs.</summary>
    internal SemanticModel Model(string code) => Alone(() =>
    {
        var compilation = Next(code).GetCompilation();
        return compilation.GetSemanticModel(compilation.SyntaxTrees.Last());
    });

    /// <summary>Compiles and shows a number: the first cell then finds the compiler loaded.</summary>
    internal void WarmUp() => Alone(() =>
    {
        CSharpScript.Create<object>("1", Options).CreateDelegate();
        return MimeBundle.Of(1);
    });

    /// <summary>Runs a cell to its end.</summary>
    /// <param name="code">The cell's text: C#, with <c>#!markdown</c> and <c>#!html</c> parts if it likes.</param>
    /// <param name="cancel">Stops the cell: it ends with the error <c>Interrupted</c>, and what earlier cells declared is kept.</param>
    /// <returns>What the cell put out; an error of the cell is one of the outputs, never an exception.</returns>
    /// <exception cref="OperationCanceledException">It was stopped before it began.</exception>
    public Task<CellResult> RunAsync(string code, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(code);
        cancel.ThrowIfCancellationRequested();
        return Task.Factory.StartNew(() => Run(code, null, counted: true, cancel), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Runs a cell to its end, while this thread waits.</summary>
    /// <param name="code">The cell's text.</param>
    /// <param name="listener">Told of outputs as they come, and asked for input; null: nobody.</param>
    /// <param name="counted">False: the cell is none of the notebook's, and takes no number.</param>
    /// <param name="cancel">Stops the cell.</param>
    internal CellResult Run(string code, ICellListener? listener, bool counted, CancellationToken cancel)
    {
        _oneCell.Wait(CancellationToken.None);
        var (output, error, input) = (Console.Out, Console.Error, Console.In);
        var sink = new CellSink(listener);
        int cell = counted ? ++Count : Count + 1;
        _sources[cell] = code.Replace("\r\n", "\n", StringComparison.Ordinal);
        try
        {
            CellSink.Current = sink;
            Console.SetOut(new CellWriter("stdout"));
            Console.SetError(new CellWriter("stderr"));
            Console.SetIn(listener is null ? TextReader.Null : new CellReader(listener));
            return new(sink.End(Run(cell, sink, cancel)));
        }
        finally
        {
            CellSink.Current = null;
            Console.SetOut(output);
            Console.SetError(error);
            Console.SetIn(input);
            _oneCell.Release();
        }
    }

    private CellError? Run(int cell, CellSink sink, CancellationToken cancel)
    {
        try
        {
            foreach (var segment in CellSegment.Of(_sources[cell]))
            {
                if (segment.Language != "csharp")
                {
                    sink.Add(MimeBundle.Text("text/" + segment.Language, segment.Text));
                }
                else if (Script(cell, segment.Text, sink, cancel) is { } thrown)
                {
                    return Stopped(thrown, cancel) ? _interrupted : _errors.Of(cell, thrown);
                }
            }

            return null;
        }
        catch (CellFaultException fault)
        {
            return _errors.Of(cell, fault);
        }
        catch (CompilationErrorException faults)
        {
            return _errors.Of(cell, faults.Diagnostics);
        }
#pragma warning disable CA1031 // Whatever a value throws while it is shown is an error of the cell.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return Stopped(thrown, cancel) ? _interrupted : _errors.Of(cell, thrown);
        }
    }

    private static bool Stopped(Exception thrown, CancellationToken cancel) =>
        cancel.IsCancellationRequested && thrown is OperationCanceledException or ThreadAbortException;

    private Exception? Script(int cell, string text, CellSink sink, CancellationToken cancel)
    {
        var (code, assemblies) = Directives.Take(text);
        var fresh = assemblies.Where(_referenced.Add).Select(CellReferences.Of).ToList();
        Options = Options.AddReferences(fresh).WithFilePath(CellErrors.FileOf(cell));

        var (script, before) = (Next(code), _state);
        // Compiled out here: an interrupt breaks off the cell's own code, never the compiler half way.
        script.CreateDelegate(cancel);
        if (RefusesExit)
        {
            ExitCall.Refuse(script.GetCompilation());
        }

        var thread = new CellThread(cancel);
        _state = thread.Run(() => before is null
            ? script.RunAsync(null, _ => true, CancellationToken.None)
            : script.RunFromAsync(before, _ => true, CancellationToken.None));
        // A cell sees what the cells before it refer to and import: to name it again costs more than the cell itself.
        Options = Options.WithReferences(Array.Empty<MetadataReference>()).WithImports();
        if (_state.Exception is { } thrown)
        {
            return thrown;
        }

        if (_state.ReturnValue is { } value ? value is not DisplayedValue : EndsInNull(script))
        {
            thread.Run(() => Task.FromResult(sink.Add(new CellDisplay(MimeBundle.Of(_state.ReturnValue), IsResult: true))));
        }

        return null;
    }

    // Two compilations at a time would each make their own symbols of the same assemblies, and the next cell would find every function twice.
    private static T Alone<T>(Func<T> work)
    {
        _oneCell.Wait();
        try
        {
            return work();
        }
        finally
        {
            _oneCell.Release();
        }
    }

    private ScriptOptions Fresh()
    {
        ImmutableArray<MetadataReference> own = [Own("ResearchKit.Notebooks"), Own("Microsoft.DotNet.Interactive.Formatting"), Own("Microsoft.AspNetCore.Html.Abstractions")];
        return ScriptOptions.Default
            .WithReferences(LoadedPackages.Framework())
            .AddReferences(own)
            .WithImports(_imports)
            .WithMetadataResolver(new CellReferences(ScriptMetadataResolver.Default.WithBaseDirectory(_folder), own))
            .WithSourceResolver(ScriptSourceResolver.Default.WithBaseDirectory(_folder))
            .WithLanguageVersion(LanguageVersion.Latest)
            // Unoptimised: else the compiler folds small functions into their callers and an error names the wrong line.
            .WithOptimizationLevel(OptimizationLevel.Debug)
            .WithEmitDebugInformation(true)
            .WithFileEncoding(Encoding.UTF8);
    }

    private Script<object> Next(string code) =>
        _state is null ? CSharpScript.Create<object>(code, Options) : _state.Script.ContinueWith<object>(code, Options);

    /// <summary>True when the cell ends in an expression that gave null, rather than in a statement that gives nothing.</summary>
    private static bool EndsInNull(Script script)
    {
        var compilation = script.GetCompilation();
        var tree = compilation.SyntaxTrees.Last();
        return tree.GetRoot() is CompilationUnitSyntax { Members: [.., GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } last }] }
            && compilation.GetSemanticModel(tree).GetTypeInfo(last.Expression).Type is { SpecialType: not SpecialType.System_Void };
    }

    private static PortableExecutableReference Own(string assembly) =>
        CellReferences.Of(LoadedPackages.Here.File(assembly) ?? System.Reflection.Assembly.Load(assembly).Location);
}
