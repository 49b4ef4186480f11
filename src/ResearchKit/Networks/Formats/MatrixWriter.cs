using System.Buffers;

namespace ResearchKit;

/// <summary>Writes matrices: of separated values, and DL of UCINET.</summary>
internal static class MatrixWriter
{
    /// <summary>A matrix has no more rows than this: 25 million cells.</summary>
    private const int MostRows = 5000;

    private static readonly SearchValues<char> Parting = SearchValues.Create(",;\t\"\r\n");

    public static void WriteCsv(TextWriter text, WrittenNetwork written)
    {
        var network = written.Network;
        written.RefuseAttributes("A matrix", "Write GraphML, GEXF or an edge list.");
        written.RefuseIds("A matrix of separated values", id => !id.AsSpan().ContainsAny("\0\uFFFD"));
        if (network.Count == 0) throw new ArgumentException("A matrix of nobody has no cell: write GraphML.", nameof(written));
        RefuseLarge(network);
        string[] labels = [.. network.Roster.Ids.Select(Quoted)];
        text.Write("," + string.Join(',', labels) + "\n");
        for (int i = 0; i < network.Count; i++) text.Write(labels[i] + "," + string.Join(',', Row(written, i)) + "\n");
    }

    /// <summary>
    /// A list of ties by number, both halves of one without direction: igraph reads no weights in a DL matrix. Somebody who did not answer needs the matrix.
    /// </summary>
    public static void WriteDl(TextWriter text, WrittenNetwork written)
    {
        var network = written.Network;
        written.RefuseAttributes("DL", "Write GraphML, GEXF or a Pajek project (.paj).");
        written.RefuseIds("DL", PajekWriter.CanHold);
        bool isList = !written.HasUnanswered;
        if (!isList) RefuseLarge(network);
        text.Write(FormattableString.Invariant($"DL n={network.Count}\nformat = {(isList ? "edgelist1" : "fullmatrix")}\n"));
        if (network.Count > 0) text.Write("labels:\n");
        foreach (string id in network.Roster.Ids) text.Write(IsPlain(id) ? id + "\n" : $"\"{id}\"\n");
        text.Write("data:\n");
        if (isList)
        {
            foreach (var (from, to, weight) in written.Ties())
            {
                text.Write(FormattableString.Invariant($"{from + 1} {to + 1} {Digits.Of(weight)}\n"));
                if (!network.Directed) text.Write(FormattableString.Invariant($"{to + 1} {from + 1} {Digits.Of(weight)}\n"));
            }
        }
        else
        {
            for (int i = 0; i < network.Count; i++) text.Write(string.Join(' ', Row(written, i)) + "\n");
        }
    }

    private static void RefuseLarge(Network network)
    {
        if (network.Count > MostRows) throw new ArgumentException(FormattableString.Invariant($"A matrix of {network.Count} people is too large: write GraphML or an edge list."), nameof(network));
    }

    /// <summary>A row of the matrix; NA but for the diagonal where somebody did not answer.</summary>
    /// <exception cref="ArgumentException">Somebody who did not answer has ties that NA would hide.</exception>
    private static string[] Row(WrittenNetwork written, int person)
    {
        var network = written.Network;
        bool isUnknown = !network.HasAnswered(person);
        if (isUnknown && network.Count < 2) throw new ArgumentException("A matrix of one person cannot say that they did not answer. Write GraphML.", nameof(written));
        var cells = new string[network.Count];
        Array.Fill(cells, isUnknown ? "NA" : "0");
        cells[person] = "0";
        var to = network.Out(person);
        for (int k = 0; k < to.Length; k++)
        {
            // Without direction the row of the other one still says it.
            if (isUnknown && (network.Directed || !network.HasAnswered(to[k])))
                throw new ArgumentException($"'{network.Roster[person]}' did not answer and has ties: a matrix cannot hold both. Write GraphML.", nameof(written));
            if (!isUnknown) cells[to[k]] = Digits.Of(network.OutWeight(person)[k]);
        }
        return cells;
    }

    /// <summary>An id in quotes where a reader could take a sign in it for what stands between the columns.</summary>
    private static string Quoted(string id) => id.AsSpan().ContainsAny(Parting) ? $"\"{id.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : id;

    /// <summary>True for a label that needs no quotes, which igraph does not take.</summary>
    private static bool IsPlain(string id) => !id.Any(c => char.IsWhiteSpace(c) || c is ',' or '=' or ':' or '!') && !id.Equals("embedded", StringComparison.OrdinalIgnoreCase);
}
