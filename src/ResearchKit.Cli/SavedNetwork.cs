namespace ResearchKit;

/// <summary>Where <c>researchkit network --save</c> writes.</summary>
/// <param name="file">The file; its extension says the format.</param>
/// <param name="replaces">Whether it may replace what is there.</param>
internal sealed class SavedNetwork(string file, bool replaces)
{
    /// <summary>Refuses, before anything is read, what could not be written.</summary>
    /// <param name="inputs">Files that are read.</param>
    /// <exception cref="WrongUseException">The name says no format, or is that of a file that is read.</exception>
    /// <exception cref="IOException">A file or folder of that name is there.</exception>
    public void Check(params ReadOnlySpan<string?> inputs)
    {
        foreach (string? input in inputs)
        {
            if (input is not null && string.Equals(Path.GetFullPath(input), Path.GetFullPath(file), StringComparison.OrdinalIgnoreCase)) throw new WrongUseException("--save names a file that is read: name another one, or what stands in it besides would be lost.");
        }
        if (NetworkFile.WrittenAs(file) is not { } format) throw new WrongUseException($"--save: '{Path.GetExtension(file)}' says no format. End the name in .graphml, .gexf, .net, .paj, .dl or .csv.");
        foreach (string target in format == NetworkFormat.EdgeList ? new[] { file, NetworkFile.PeopleOf(file) } : [file])
        {
            if (Directory.Exists(target)) throw new IOException($"'{target}' is a folder: name a file.");
            if (File.Exists(target) && !replaces) throw new IOException($"The file '{target}' is there and is left alone: name another file, or add --replace.");
        }
    }

    /// <summary>Writes the network with its groups, and says what was written and what the format does not hold.</summary>
    public bool Write(NetworkSummary summary, TextWriter said)
    {
        var (network, groups, format) = (summary.Network, summary.Partition, NetworkFile.WrittenAs(file));
        var written = groups is not null ? NetworkFile.Write(network, file, groups) : NetworkFile.Write(network, file);
        said.WriteLine($"written: {string.Join(", ", written)}");
        if (summary.Options.Waves is not null || summary.Options.Relations is not null) said.WriteLine("All waves or kinds of tie stand in it as one network.");
        if (!network.Directed && format is NetworkFormat.EdgeList or NetworkFormat.Dl or NetworkFormat.Matrix) said.WriteLine("The format cannot say that ties have no direction: read it with --undirected.");
        if (format == NetworkFormat.Dl && network.Roster.Ids.Any(id => id.AsSpan().IndexOfAny(" ,\"'\t") >= 0)) said.WriteLine("Some ids have spaces, commas or quotation marks: igraph takes them apart when it reads DL. UCINET and researchkit do not.");
        return true;
    }
}
