using System.Text;
using System.Xml;

namespace ResearchKit;

/// <summary>
/// Networks in and out: what Gephi, visone, igraph, networkx, Pajek, UCINET and the R packages sna and network read and write.
/// docs/network-formats.md says what each format carries.
/// </summary>
/// <remarks>
/// Ids are text: trimmed at both ends, compared ordinally, never turned into numbers. Repeated ties are one tie, weights summed and counted; ties to
/// oneself and ties of weight 0 are left out and counted. People without a tie stay where the format names them.
/// </remarks>
public static class NetworkFile
{
    /// <summary>Reads a network. Never throws for what is in the file: see <see cref="NetworkReading.Faults"/>.</summary>
    /// <param name="file">Path of the file; its extension says the format unless the options do, and an unknown one is an edge list.</param>
    /// <param name="options">What means what.</param>
    /// <returns>A network, or the faults.</returns>
    /// <exception cref="ArgumentException">What the options name is not there, or the format has no such thing.</exception>
    public static NetworkReading Read(string file, NetworkFileOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        options ??= new();
        var format = options.Format ?? FormatOf(file) ?? NetworkFormat.EdgeList;
        if (options.Projection is { } rule && format == NetworkFormat.EdgeList) return MeetingRows.Read(file, options, rule);
        if (options.Projection is not null) throw Stranger(nameof(options.Projection), format);
        if (format == NetworkFormat.EdgeList) return options.Relation is null ? EdgeList.Read(file, options) : throw Stranger(nameof(options.Relation), format);
        if (!Enum.IsDefined(format)) throw new ArgumentOutOfRangeException(nameof(options), "There is no such format.");
        foreach (var (name, value) in new[]
        {
            (nameof(options.From), options.From), (nameof(options.To), options.To), (nameof(options.Nodes), options.Nodes), (nameof(options.Waves), options.Waves),
            (nameof(options.Relations), options.Relations), (nameof(options.Answered), options.Answered),
        })
            if (value is not null) throw Stranger(name, format);
        bool isXml = format is NetworkFormat.GraphMl or NetworkFormat.Gexf;
        if (!isXml && options.Weight is not (null or "weight")) throw Stranger(nameof(options.Weight), format);
        if (options.Relation is not null && format is not (NetworkFormat.Pajek or NetworkFormat.Dl)) throw Stranger(nameof(options.Relation), format);
        var faults = new FaultLog();
        var said = new FileTies(Path.GetFileName(file), faults);
        TieFile.Guarded(file, faults, () => Gather(file, format, said, options, faults));
        return faults.IsEmpty ? FileMaking.Make(said, file, options, faults) : Told(said, faults);
    }

    /// <summary>The network of a file.</summary>
    /// <param name="file">Path of the file; its extension says the format unless the options do, and an unknown one is an edge list.</param>
    /// <param name="options">What means what.</param>
    /// <exception cref="StudyException">The file has faults; they are all in the exception.</exception>
    /// <exception cref="ArgumentException">What the options name is not there, or the format has no such thing.</exception>
    public static Network Load(string file, NetworkFileOptions? options = null)
    {
        var reading = Read(file, options);
        return reading.Network ?? throw new StudyException(reading.Faults, Path.GetFileName(file));
    }

    /// <summary>Writes a network; its extension says the format. A file of that name is replaced, and stays as it was when writing fails.</summary>
    /// <param name="network">The network.</param>
    /// <param name="file">Path of the file: <c>.graphml</c>, <c>.gexf</c>, <c>.net</c>, <c>.paj</c>, <c>.dl</c>, <c>.csv</c>.</param>
    /// <param name="attributes">What is known of the people: partitions and person values, matched by id.</param>
    /// <returns>
    /// The files that were written: one; and of an edge list with attributes or with people without a tie, a second one, NAME-nodes.csv, that lists the people.
    /// </returns>
    /// <exception cref="ArgumentException">The extension says no format, or the format cannot hold what is to be written; the message says what.</exception>
    /// <exception cref="IOException">It could not be written.</exception>
    public static IReadOnlyList<string> Write(Network network, string file, params ReadOnlySpan<PersonAttribute> attributes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        return Write(network, file, WrittenAs(file) ?? throw new ArgumentException($"'{Path.GetExtension(file)}' says no format: end the name in .graphml, .gexf, .net, .paj, .dl or .csv.", nameof(file)), attributes);
    }

    /// <summary>Writes a network in a format, whatever the file is called.</summary>
    /// <inheritdoc cref="Write(Network, string, ReadOnlySpan{PersonAttribute})"/>
    /// <param name="network">The network.</param>
    /// <param name="file">Path of the file.</param>
    /// <param name="format">The format.</param>
    /// <param name="attributes">What is known of the people: partitions and person values, matched by id.</param>
    public static IReadOnlyList<string> Write(Network network, string file, NetworkFormat format, params ReadOnlySpan<PersonAttribute> attributes)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        if (!Enum.IsDefined(format)) throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format.");
        for (int i = 0; i < network.Count; i++)
        {
            foreach (double weight in network.OutWeight(i))
                if (!double.IsFinite(weight)) throw new ArgumentException($"A tie of '{network.Roster[i]}' has weights that are too large to add up: no program would read it.", nameof(network));
        }
        var written = new WrittenNetwork(network, attributes);
        switch (format)
        {
            case NetworkFormat.GraphMl: Xml(file, xml => GraphMlWriter.Write(xml, written), written); break;
            case NetworkFormat.Gexf: Xml(file, xml => GexfWriter.Write(xml, written), written); break;
            case NetworkFormat.Pajek: Text(file, text => PajekWriter.Write(text, written, Path.GetExtension(file).Equals(".paj", StringComparison.OrdinalIgnoreCase))); break;
            case NetworkFormat.Dl: Text(file, text => MatrixWriter.WriteDl(text, written)); break;
            case NetworkFormat.Matrix: Text(file, text => MatrixWriter.WriteCsv(text, written)); break;
            default:
                Text(file, text => EdgeListWriter.WriteTies(text, written));
                if (!written.HasIsolates && !written.HasUnanswered && attributes.Length == 0) break;
                Text(PeopleOf(file), text => EdgeListWriter.WritePeople(text, written));
                return [file, PeopleOf(file)];
        }
        return [file];
    }

    /// <summary>The format that the extension of a file says; null for others.</summary>
    internal static NetworkFormat? FormatOf(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".graphml" => NetworkFormat.GraphMl,
        ".gexf" => NetworkFormat.Gexf,
        ".net" or ".paj" => NetworkFormat.Pajek,
        ".dl" => NetworkFormat.Dl,
        ".csv" or ".tsv" or ".txt" => NetworkFormat.EdgeList,
        _ => null,
    };

    /// <summary>The format in which a file of this name is written; null where its extension says none that we write.</summary>
    internal static NetworkFormat? WrittenAs(string file) => Path.GetExtension(file).ToLowerInvariant() is ".tsv" or ".txt" ? null : FormatOf(file);

    /// <summary>The file of the people beside an edge list.</summary>
    internal static string PeopleOf(string file) => Path.Combine(Path.GetDirectoryName(file) ?? "", Path.GetFileNameWithoutExtension(file) + "-nodes.csv");

    private static void Gather(string file, NetworkFormat format, FileTies said, NetworkFileOptions options, FaultLog faults)
    {
        switch (format)
        {
            case NetworkFormat.GraphMl or NetworkFormat.Gexf:
                using (var xml = new XmlElements(Whole.Open(file)))
                {
                    if (format == NetworkFormat.GraphMl) GraphMlReader.Read(xml, said, options);
                    else GexfReader.Read(xml, said, options);
                }
                break;
            case NetworkFormat.Matrix:
                using (var table = new EdgeTable(file, faults))
                    if (table.Columns.Count > 0) MatrixReader.Read(table, said, options);
                break;
            default:
                using (var lines = new TextLines(Whole.Open(file), said))
                {
                    if (format == NetworkFormat.Pajek) PajekReader.Read(lines, said, options);
                    else DlReader.Read(lines, said, options);
                }
                break;
        }
    }

    private static NetworkReading Told(FileTies said, FaultLog faults)
    {
        if (!faults.Unreadable) said.TellUndeclared();
        return new(faults.ToReport(), null, null);
    }

    /// <summary>A format as a sentence names it.</summary>
    internal static string InWords(NetworkFormat format) => format switch
    {
        NetworkFormat.EdgeList => "a list of ties",
        NetworkFormat.Matrix => "a matrix",
        NetworkFormat.GraphMl => "GraphML",
        NetworkFormat.Gexf => "GEXF",
        NetworkFormat.Pajek => "a Pajek file",
        _ => "a DL file",
    };

    private static ArgumentException Stranger(string option, NetworkFormat format) => new($"{option} means nothing in {InWords(format)}: leave it out.", nameof(option));

    private static void Xml(string file, Action<XmlWriter> write, WrittenNetwork written)
    {
        written.RefuseIds("XML", IsXml);
        foreach (var attribute in written.Attributes)
            if (!IsXml(attribute.Name) || written.Network.Roster.Ids.Any(id => attribute[id] is { } word && !IsXml(word)))
                throw new ArgumentException($"XML cannot hold the attribute '{attribute.Name}': there is a control character in it.", nameof(written));
        Whole.File(file, stream =>
        {
            using var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize });
            write(xml);
        });
    }

    private static bool IsXml(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) continue;
            if (i + 1 == text.Length || !XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) return false;
            i++;
        }
        return true;
    }

    private static void Text(string file, Action<TextWriter> write) => Whole.File(file, stream =>
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\n" };
        write(text);
    });
}
