namespace ResearchKit;

/// <summary>Writes a row a tie, under the names that Gephi looks for; and a file of the people where the ties do not say it all.</summary>
internal static class EdgeListWriter
{
    public static void WriteTies(TextWriter text, WrittenNetwork written)
    {
        written.RefuseIds("An edge list", id => !id.AsSpan().ContainsAny("\0\uFFFD"));
        var line = new CsvLine(text);
        line.Add("source", "target", "weight");
        foreach (var (from, to, weight) in written.Ties()) line.Add(written.Network.Roster[from], written.Network.Roster[to], Digits.Of(weight));
    }

    /// <summary>The people, as <c>Nodes</c> of <see cref="NetworkFileOptions"/> reads them.</summary>
    public static void WritePeople(TextWriter text, WrittenNetwork written)
    {
        var network = written.Network;
        var line = new CsvLine(text);
        line.Add("id");
        line.Add("label");
        if (written.HasUnanswered) line.Add("answered");
        foreach (var attribute in written.Attributes)
        {
            if (attribute.Name.AsSpan().ContainsAny(';', '\t')) throw new ArgumentException($"A column cannot be called '{attribute.Name}': a reader takes the sign in it for what stands between the columns.", nameof(written));
            line.Add(attribute.Name);
        }
        line.End();
        for (int i = 0; i < network.Count; i++)
        {
            line.Add(network.Roster[i]);
            line.Add(network.Roster[i]);
            if (written.HasUnanswered) line.Add(network.HasAnswered(i) ? "true" : "false");
            foreach (var attribute in written.Attributes) line.Add(attribute[network.Roster[i]] ?? "");
            line.End();
        }
    }
}
