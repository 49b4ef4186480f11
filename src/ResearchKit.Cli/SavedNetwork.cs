namespace ResearchKit;

/// <summary>Where <c>researchkit network --save</c> writes.</summary>
/// <param name="file">The file; its extension says the format.</param>
/// <param name="replaces">Whether it may replace what is there.</param>
internal sealed class SavedNetwork(string file, bool replaces)
{
    /// <summary>Refuses, before anything is read, what could not be written.</summary>
    /// <param name="inputs">Files that are read.</param>
    /// <exception cref="WrongUseException">The name says no format, or what is read would be overwritten.</exception>
    /// <exception cref="IOException">A file or folder of that name is there.</exception>
    public void Check(params ReadOnlySpan<string?> inputs)
    {
        if (NetworkFile.WrittenAs(file) is not { } format) throw new WrongUseException($"--save: '{Path.GetExtension(file)}' says no format. End the name in .graphml, .gexf, .net, .paj, .dl or .csv.");
        string[] targets = format == NetworkFormat.EdgeList ? [file, NetworkFile.PeopleOf(file)] : [file];
        foreach (string? input in inputs)
        {
            if (input is not null && targets.Any(t => Holds(input, t))) throw new WrongUseException("--save names a file that is read, or one in the study's folder: name another one, or what stands in it besides would be lost.");
        }
        foreach (string target in targets)
        {
            if (Directory.Exists(target)) throw new IOException($"'{target}' is a folder: name a file.");
            if (File.Exists(target) && !replaces) throw new IOException($"The file '{target}' is there and is left alone: name another file, or add --replace.");
        }
    }

    /// <summary>True when what is read is this file, or a folder in which it lies.</summary>
    private static bool Holds(string input, string target)
    {
        string read = Path.TrimEndingDirectorySeparator(Path.GetFullPath(input)), written = Path.GetFullPath(target);
        return string.Equals(read, written, StringComparison.OrdinalIgnoreCase) || (Directory.Exists(read) && written.StartsWith(read + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Writes the network with its groups, and says what was written and what the format does not hold.</summary>
    public IReadOnlyList<string> Write(NetworkSummary summary, TextWriter said)
    {
        var (network, groups, format) = (summary.Network, summary.Partition, NetworkFile.WrittenAs(file));
        var written = groups is not null ? NetworkFile.Write(network, file, groups) : NetworkFile.Write(network, file);
        said.WriteLine($"written: {string.Join(", ", written)}");
        if (summary.Options.Waves is not null || summary.Options.Relations is not null) said.WriteLine("All waves or kinds of tie stand in it as one network.");
        if (!network.Directed && format is NetworkFormat.EdgeList or NetworkFormat.Dl or NetworkFormat.Matrix) said.WriteLine("The format cannot say that ties have no direction: read it with --undirected.");
        if (format == NetworkFormat.Dl && network.Roster.Ids.Any(id => id.AsSpan().IndexOfAny(" ,\"'\t") >= 0)) said.WriteLine("Some ids have spaces, commas or quotation marks: igraph takes them apart when it reads DL. UCINET and researchkit do not.");
        return written;
    }
}
