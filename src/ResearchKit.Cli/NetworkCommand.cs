using System.CommandLine;

namespace ResearchKit;

/// <summary><c>researchkit network FILE</c>: the measures of anybody's network, and the way from one format to another.</summary>
internal static class NetworkCommand
{
    /// <summary>On a terminal no more than so many people are listed; JSON and CSV hold all.</summary>
    private const int MostListed = 60;

    /// <summary>A fresh command.</summary>
    public static Command Create()
    {
        var ties = Paths.NotBlank(new Argument<string>("FILE") { Description = "A list of ties (.csv: a row each, with a header), or .graphml, .gexf, .net, .paj or .dl; or a study: its folder, or study.xlsx." });
        var from = new Option<string?>("--from") { HelpName = "COL", Description = "Column of the sender (default: from, source or ego, else the first)." };
        var to = new Option<string?>("--to") { HelpName = "COL", Description = "Column of the receiver (default: to, target or alter, else the second)." };
        var weight = new Option<string?>("--weight") { HelpName = "COL", Description = "Column of the weight (default: weight, else every row is 1); none ignores weights." };
        var nodes = Paths.MayBeAbsent(new Option<string?>("--nodes") { HelpName = "NODES.csv", Description = "The people, so that those without a tie count too." });
        var id = new Option<string?>("--id") { HelpName = "COL", Description = "Column of NODES.csv, or attribute of the people, that is the id (default: id)." };
        var group = new Option<string?>("--group") { HelpName = "COL", Description = "Column of NODES.csv, or attribute of the people, that is the group: gives E-I index, participation and brokerage. Of a study: role (default) or sector." };
        var matrix = new Option<bool>("--matrix") { Description = "FILE is a matrix: a row and a column a person, ids in the first of each." };
        var relation = new Option<string?>("--relation") { HelpName = "NAME", Description = "Which network of a Pajek or DL file that holds several." };
        var waves = new Option<string?>("--waves") { HelpName = "COL", Description = "Column of the wave of a tie: each wave is measured, and what is different from each to the next." };
        var qap = new Option<bool>("--qap") { Description = "Correlate each wave with the next and regress it on the one before and on having one group, against 2,000 orders of the people (--seed); with --waves, or of the cycles of a study." };
        var project = new Option<string?>("--project") { HelpName = "RULE", Description = "FILE has a row a person and meeting: ties are meetings shared, by shared, newman, fractional, jaccard or overlap." };
        project.AcceptOnlyFromAmong([.. Enum.GetNames<ProjectionRule>().Select(r => r.ToLowerInvariant())]);
        var relations = new Option<string?>("--relations") { HelpName = "COL", Description = "Column of the kind of tie: how many kinds lie between the same two people." };
        var answered = new Option<string?>("--answered") { HelpName = "COL", Description = "Column of NODES.csv that says who answered: true, false, or the waves (1;2). The ties of others are unknown." };
        var between = new Option<string?>("--between") { HelpName = "A,B", Description = "Two groups: what is left of contact between them when those who stand most between others are away." };
        var away = new Option<int>("--away") { HelpName = "N", Description = "How many of them may be away, with --between.", DefaultValueFactory = _ => 3 };
        var save = Paths.MayBeAbsent(new Option<string?>("--save") { HelpName = "FILE", Description = "Write the network, in the format that the name ends in: .graphml, .gexf, .net, .paj, .dl, .csv. A .dl or .net file holds no groups." });
        var replace = new Option<bool>("--replace") { Description = "Let --save replace a file that is there." };
        var undirected = new Option<bool>("--undirected") { Description = "Ties have no direction." };
        var exact = new Option<bool>("--exact") { Description = "Compute everything, whatever it costs." };
        var members = new Option<string>("--members") { HelpName = "none|degree|all", Description = "What to say of each person.", DefaultValueFactory = _ => "all" };
        members.AcceptOnlyFromAmong("none", "degree", "all");
        var dyads = new Option<bool>("--dyads") { Description = "Pairs and reciprocity alone: for logs of millions of rows." };
        var format = OutputFormat.WithXlsx();
        var workbook = TablesFile.Option();
        var command = new Verb(
            "network",
            "Counts the ties of a network (who to whom): mutual pairs, reciprocity, triads, centrality, brokerage. Reads and writes what other programs do.",
            "network ties.csv",
            "network gephi-edges.csv --from Source --to Target --weight Weight",
            "network ties.csv --nodes people.csv --group sector --format json",
            "network messages.csv --dyads",
            "network gephi.graphml --group sector",
            "network answers.csv --matrix --undirected",
            "network survey.csv --waves wave --nodes people.csv --answered waves_answered",
            "network ties.csv --nodes people.csv --group role --between coproducer,professional",
            "network attendance.csv --project newman",
            "network my-study --between coproducer,professional --format json",
            "network ties.csv --nodes people.csv --group sector --save for-gephi.gexf")
        { ties, from, to, weight, nodes, id, group, matrix, relation, waves, qap, relations, answered, between, away, project, undirected, exact, members, dyads, save, replace, format, workbook };
        command.SetAction((parsed, cancel) =>
        {
            string? tables = TablesFile.Wanted(parsed, format, workbook);
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (parsed.GetValue(dyads))
            {
                Option[] others = [nodes, id, group, matrix, relation, waves, qap, relations, answered, between, away, project, undirected, exact, members, save, replace];
                if (others.FirstOrDefault(o => parsed.GetResult(o) is { Implicit: false }) is { } other) throw new WrongUseException($"--dyads counts pairs and reciprocity alone: leave out {other.Name}, or --dyads.");
                if (StudyNetwork.Is(parsed.GetValue(ties)!)) throw new WrongUseException("--dyads reads lists of ties (.csv), not a study: leave it out.");
                if (NetworkFile.FormatOf(parsed.GetValue(ties)!) is { } kind and not NetworkFormat.EdgeList) throw new WrongUseException($"--dyads reads lists of ties (.csv), not {NetworkFile.InWords(kind)}: leave it out.");
                var log = new EventLogOptions
                {
                    From = parsed.GetValue(from),
                    To = parsed.GetValue(to),
                    Weight = parsed.GetValue(weight),
                    Time = EdgeList.NoWeight,
                    Threads = parsed.GetValue(CommandLine.Threads),
                    Cancel = cancel,
                };
                return Task.Run(() => RunDyads(parsed.GetValue(ties)!, log, summary => tables is null ? Print(summary, parsed.GetValue(format)!, output) : TablesFile.Write(parsed, tables, summary.ToTable()), error), CancellationToken.None);
            }
            var options = new NetworkFileOptions
            {
                Format = parsed.GetValue(matrix) ? NetworkFormat.Matrix : null,
                From = parsed.GetValue(from),
                To = parsed.GetValue(to),
                Weight = parsed.GetValue(weight),
                Nodes = parsed.GetValue(nodes),
                Id = parsed.GetValue(id),
                Group = parsed.GetValue(group),
                Relation = parsed.GetValue(relation),
                Waves = parsed.GetValue(waves),
                Relations = parsed.GetValue(relations),
                Answered = parsed.GetValue(answered),
                Projection = parsed.GetValue(project) is { } rule ? Enum.Parse<ProjectionRule>(rule, ignoreCase: true) : null,
                Undirected = parsed.GetValue(undirected),
            };
            if (parsed.GetValue(replace) && parsed.GetValue(save) is null) throw new WrongUseException("--replace goes with --save FILE.");
            var target = parsed.GetValue(save) is { } wanted ? new SavedNetwork(wanted, parsed.GetValue(replace)) : null;
            bool ofStudy = StudyNetwork.Is(parsed.GetValue(ties)!);
            var groups = Two(parsed.GetValue(between), parsed.GetValue(group) ?? (ofStudy ? StudyNetwork.ByRole : null));
            if (ofStudy) StudyNetwork.Check(parsed, group, [from, to, weight, nodes, id, matrix, relation, waves, relations, answered, project, undirected]);
            Option[] more = [waves, relations, answered, between, qap];
            if (parsed.GetValue(format) == OutputFormat.Csv && more.FirstOrDefault(o => parsed.GetResult(o) is { Implicit: false }) is { } asked) throw new WrongUseException($"--format csv holds one table, the people, and not what {asked.Name} asks for: take --format json, or --format xlsx with --out.");
            if (parsed.GetValue(qap) && options.Waves is null && !ofStudy) throw new WrongUseException("--qap goes with --waves COL.");
            if (parsed.GetValue(away) < 1) throw new WrongUseException("--away takes a whole number of 1 or more.");
            if (groups is null && parsed.GetResult(away) is { Implicit: false }) throw new WrongUseException("--away goes with --between A,B.");
            var summary = new NetworkSummaryOptions
            {
                Between = groups,
                Qap = parsed.GetValue(qap),
                Away = parsed.GetValue(away),
                Exact = parsed.GetValue(exact),
                Members = Enum.Parse<NetworkMembers>(parsed.GetValue(members)!, ignoreCase: true),
                Seed = parsed.GetValue(CommandLine.Seed),
                Threads = parsed.GetValue(CommandLine.Threads),
                Cancel = cancel,
            };
            // On a thread of its own, so that an interrupt is heard while it works.
            return Task.Run(() => Run(parsed.GetValue(ties)!, options, summary, target, (found, people) => tables is null ? Print(found, people, parsed.GetValue(format)!, output) : TablesFile.Write(parsed, tables, people is not null ? [found.ToTable(), .. found.MoreTables(), found.MembersTable()] : [found.ToTable(), .. found.MoreTables()]), error), CancellationToken.None);
        });
        return command;
    }

    private static int Run(string ties, NetworkFileOptions options, NetworkSummaryOptions wanted, SavedNetwork? save, Func<NetworkSummary, int?, int> show, TextWriter error)
    {
        save?.Check(ties, options.Nodes);
        NetworkSummary summary;
        if (StudyNetwork.Is(ties)) summary = Asked(() => StudyNetwork.Of(ties, options.Group, wanted));
        else
        {
            var reading = Asked(() => NetworkFile.Read(ties, options));
            if (reading.Faults.Groups.Count > 0) error.Write(reading.Faults.ToText());
            if (!reading.IsSound) return reading.Faults.IsUnreadable ? ExitCode.NotReadOrWritten : ExitCode.Faults;
            summary = Asked(() => NetworkSummary.Of(reading.Network, reading.Partition, wanted with { Waves = reading.Waves, Relations = reading.Relations }));
        }
        // Computed before it is saved: what is refused writes nothing.
        if (save is not null) Asked(() => save.Write(summary, error));
        return show(summary, wanted.Members == NetworkMembers.None ? null : summary.Network.Count);
    }

    /// <param name="summary">What to print.</param>
    /// <param name="people">How many people to list; null: nobody.</param>
    /// <param name="format">As on the command line.</param>
    /// <param name="output">Where to.</param>
    private static int Print(NetworkSummary summary, int? people, string format, TextWriter output)
    {
        if (format == OutputFormat.Json)
        {
            using (var stream = new Utf8Lines(output)) summary.WriteJson(stream);
            output.WriteLine();
        }
        else if (format == OutputFormat.Csv) output.Write(people is not null ? summary.MembersTable().ToCsv() : summary.ToTable().ToCsv());
        else
        {
            output.WriteLine(summary.ToTable().ToText());
            foreach (var table in summary.MoreTables()) output.WriteLine(table.ToText());
            if (people is not { } listed) return ExitCode.Done;
            if (listed <= MostListed) output.WriteLine(summary.MembersTable().ToText());
            else output.WriteLine(FormattableString.Invariant($"{listed} people: --format csv or json lists them."));
        }
        return ExitCode.Done;
    }

    /// <summary>The two groups of --between; null where it is not given.</summary>
    private static (string A, string B)? Two(string? between, string? group)
    {
        if (between is null) return null;
        if (group is null) throw new WrongUseException("--between names two groups: name their column with --group.");
        return between.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is [var a, var b] ? (a, b)
            : throw new WrongUseException("--between takes two groups with a comma between them, such as --between coproducer,professional.");
    }

    private static int RunDyads(string ties, EventLogOptions options, Func<DyadSummary, int> show, TextWriter error)
    {
        var (log, faults) = Asked(() => EventLog.Try(ties, options));
        if (faults.Groups.Count > 0) error.Write(faults.ToText());
        if (log is null) return faults.IsUnreadable ? ExitCode.NotReadOrWritten : ExitCode.Faults;
        return show(new DyadSummary(log, new(options.Threads, options.Cancel)));
    }

    private static int Print(DyadSummary summary, string format, TextWriter output)
    {
        if (format == OutputFormat.Json)
        {
            using (var stream = new Utf8Lines(output)) summary.WriteJson(stream);
            output.WriteLine();
        }
        else output.Write(format == OutputFormat.Csv ? summary.ToTable().ToCsv() : summary.ToTable().ToText() + output.NewLine);
        return ExitCode.Done;
    }

    // Where an option of the library has another name on the command line, a refusal uses that.
    private static readonly (string Property, string Option)[] OptionNames =
    [
        (nameof(NetworkFileOptions.Projection), "--project"), (nameof(NetworkFileOptions.Relation), "--relation"), (nameof(NetworkFileOptions.Relations), "--relations"), (nameof(NetworkFileOptions.From), "--from"),
        (nameof(NetworkFileOptions.To), "--to"), (nameof(NetworkFileOptions.Nodes), "--nodes"), (nameof(NetworkFileOptions.Waves), "--waves"), (nameof(NetworkFileOptions.Answered), "--answered"), (nameof(NetworkFileOptions.Weight), "--weight"),
    ];

    /// <summary>A column that is named and not there is wrong use.</summary>
    private static T Asked<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (ArgumentException wrong)
        {
            string said = wrong.ParamName is null ? wrong.Message : wrong.Message.Replace($" (Parameter '{wrong.ParamName}')", "", StringComparison.Ordinal);
            throw new WrongUseException(OptionNames.Aggregate(said, (text, o) => text.StartsWith(o.Property + " means", StringComparison.Ordinal) ? o.Option + text[o.Property.Length..] : text));
        }
    }
}
