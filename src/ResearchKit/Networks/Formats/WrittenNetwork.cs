namespace ResearchKit;

/// <summary>A network to be written, with what is known of its people; checked, so that what is written can be read back.</summary>
internal sealed class WrittenNetwork
{
    /// <summary>Names that the formats need themselves.</summary>
    private static readonly string[] Taken = ["id", "name", "label", "answered"];

    public WrittenNetwork(Network network, ReadOnlySpan<PersonAttribute> attributes)
    {
        Network = network;
        Attributes = attributes.ToArray();
        foreach (string id in network.Roster.Ids)
        {
            if (id.Length == 0) throw new ArgumentException("A person of the network has no id: a file cannot name them.", nameof(network));
            if (id.Trim().Length != id.Length) throw new ArgumentException($"The id '{id}' begins or ends with white space, which is left out on reading.", nameof(network));
        }
        foreach (var attribute in Attributes)
        {
            ArgumentNullException.ThrowIfNull(attribute, nameof(attributes));
            if (string.IsNullOrWhiteSpace(attribute.Name) || attribute.Name.Trim() != attribute.Name || Taken.Contains(attribute.Name)) throw new ArgumentException($"An attribute cannot be called '{attribute.Name}' in a network file: give it another name.", nameof(attributes));
        }
        if (Attributes.CountBy(a => a.Name, StringComparer.Ordinal).FirstOrDefault(n => n.Value > 1) is { Value: > 1 } twice) throw new ArgumentException($"Two attributes are called '{twice.Key}': rename one.", nameof(attributes));
    }

    public Network Network { get; }

    public PersonAttribute[] Attributes { get; }

    /// <summary>True when there is somebody whose ties are unknown.</summary>
    public bool HasUnanswered => Network.Answered.Span.Contains(false);

    /// <summary>True when there is somebody without any tie.</summary>
    public bool HasIsolates
    {
        get
        {
            for (int i = 0; i < Network.Count; i++)
                if (Network.Out(i).IsEmpty && Network.In(i).IsEmpty) return true;
            return false;
        }
    }

    /// <summary>Every tie once, by sender and receiver.</summary>
    public IEnumerable<(int From, int To, double Weight)> Ties()
    {
        for (int i = 0; i < Network.Count; i++)
        {
            for (int k = 0; k < Network.Out(i).Length; k++)
            {
                int j = Network.Out(i)[k];
                if (Network.Directed || i < j) yield return (i, j, Network.OutWeight(i)[k]);
            }
        }
    }

    /// <summary>Refuses what the format cannot hold.</summary>
    /// <exception cref="ArgumentException">There is such a thing; the message names the id and another format.</exception>
    public void RefuseIds(string format, Func<string, bool> holds)
    {
        foreach (string id in Network.Roster.Ids)
            if (!holds(id)) throw new ArgumentException($"{format} cannot hold the id '{Visible(id)}': a sign in it has a meaning of its own there, or none. Write GraphML, or rename the person.", nameof(format));
    }

    /// <inheritdoc cref="RefuseIds"/>
    public void RefuseAttributes(string format, string instead)
    {
        if (Attributes.Length > 0) throw new ArgumentException($"{format} holds no attributes of people, such as '{Attributes[0].Name}'. {instead}", nameof(format));
    }

    /// <inheritdoc cref="RefuseIds"/>
    public void RefuseUnanswered(string format)
    {
        if (HasUnanswered) throw new ArgumentException($"{format} cannot say who did not answer: their ties would seem absent. Write GraphML, GEXF or a matrix.", nameof(format));
    }

    private static string Visible(string id) => string.Concat(id.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? FormattableString.Invariant($"<U+{(int)c:X4}>") : c.ToString()));
}
