using System.Globalization;

namespace ResearchKit;

/// <summary>Writes Pajek: people by number with their label in quotes, arcs or edges with their weight; in a project also groups and numbers of the people.</summary>
internal static class PajekWriter
{
    public static void Write(TextWriter text, WrittenNetwork written, bool isProject)
    {
        var network = written.Network;
        if (!isProject) written.RefuseAttributes("A Pajek network (.net)", "Write a project (.paj), GraphML or GEXF.");
        written.RefuseUnanswered("Pajek");
        written.RefuseIds("Pajek", CanHold);
        if (isProject) text.Write("*Network network\n");
        if (network.Provenance is { Synthetic: true, Banner: { } banner }) text.Write($"% {banner}\n");
        text.Write(FormattableString.Invariant($"*Vertices {network.Count}\n"));
        for (int i = 0; i < network.Count; i++) text.Write(FormattableString.Invariant($"{i + 1} \"{network.Roster[i]}\"\n"));
        text.Write(network.Directed ? "*Arcs\n" : "*Edges\n");
        foreach (var (from, to, weight) in written.Ties()) text.Write(FormattableString.Invariant($"{from + 1} {to + 1} {Digits.Of(weight)}\n"));
        foreach (var attribute in written.Attributes)
        {
            if (attribute.IsNumber) Vector(text, network, attribute);
            else Partition(text, network, attribute);
        }
    }

    public static bool CanHold(string word) => !word.AsSpan().ContainsAny("\"\r\n\0\uFFFD");

    /// <summary>Pajek numbers groups; a comment says what each number is. 0 is no group.</summary>
    private static void Partition(TextWriter text, Network network, PersonAttribute attribute)
    {
        var groups = new Roster(network.Roster.Ids.Select(id => attribute[id]).OfType<string>());
        if (!groups.Ids.All(CanHold) || !CanHold(attribute.Name)) throw new ArgumentException($"Pajek cannot hold the groups of '{attribute.Name}': there is a quote or the end of a line in one. Write GraphML.", nameof(attribute));
        text.Write($"\n*Partition {attribute.Name}\n");
        for (int g = 0; g < groups.Count; g++) text.Write(FormattableString.Invariant($"% {g + 1} \"{groups[g]}\"\n"));
        text.Write(FormattableString.Invariant($"*Vertices {network.Count}\n"));
        foreach (string id in network.Roster.Ids) text.Write((attribute[id] is { } word ? groups.IndexOf(word) + 1 : 0).ToString(CultureInfo.InvariantCulture) + "\n");
    }

    private static void Vector(TextWriter text, Network network, PersonAttribute attribute)
    {
        text.Write(FormattableString.Invariant($"\n*Vector {attribute.Name}\n*Vertices {network.Count}\n"));
        // Pajek's own number for a missing value.
        foreach (string id in network.Roster.Ids) text.Write((attribute[id] ?? "999999998") + "\n");
    }
}
