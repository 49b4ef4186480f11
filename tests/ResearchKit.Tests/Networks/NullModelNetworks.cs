using CsCheck;

namespace ResearchKit.Tests;

/// <summary>Small networks listed exhaustively, random ones, and what of them is compared.</summary>
internal static class NullModelNetworks
{
    /// <summary>Draws equally many of each of so many networks: chi-square below its mean by degrees of freedom plus 5 standard deviations.</summary>
    internal static void Uniform(Network network, Randomised<Network> model, int kinds, int draws)
    {
        var seen = new Dictionary<string, int>();
        var draw = model.InPlace!(network) is { Refusal: null } drawing ? drawing.Workspace() : throw new InvalidOperationException("refused");
        for (int i = 0; i < draws; i++)
        {
            string key = string.Join(" ", Ties(draw(new(11, i))).Select(t => $"{t.From}>{t.To}:{t.Weight}"));
            seen[key] = seen.GetValueOrDefault(key) + 1;
        }
        Assert.Equal(kinds, seen.Count);
        double each = (double)draws / kinds, square = seen.Values.Sum(n => (n - each) * (n - each) / each), df = kinds - 1;
        Assert.InRange(square, 0, df + 5 * Math.Sqrt(2 * df));
    }

    internal static string[] PairsOfWeights(Network network) =>
    [
        .. (from i in Enumerable.Range(0, network.Count) from j in Enumerable.Range(0, i) select new[] { network[i, j], network[j, i] }.Order())
            .Select(w => FormattableString.Invariant($"{w.First()} {w.Last()}")).Order(StringComparer.Ordinal),
    ];

    internal static Network Random(int people, int ties, ulong seed)
    {
        var (rng, cells) = (new Rng(seed), new HashSet<(int, int)>());
        while (cells.Count < ties)
        {
            var cell = (rng.Below(people), rng.Below(people));
            if (cell.Item1 != cell.Item2) cells.Add(cell);
        }
        string Id(int i) => FormattableString.Invariant($"p{i:00}");
        return Network.FromTies(cells.Select(c => (Id(c.Item1), Id(c.Item2), 1.0)), true, "tie", Nets.From, new Roster(Enumerable.Range(0, people).Select(Id)));
    }

    internal static Network Four(int bits, bool directed) => Small(4, bits, directed);

    internal static Network Small(int people, int bits, bool directed)
    {
        var cells = (from i in Enumerable.Range(0, people) from j in Enumerable.Range(0, people) where directed ? i != j : i < j select (i, j)).ToList();
        string Id(int i) => ((char)('a' + i)).ToString();
        return Network.FromTies(cells.Where((_, k) => (bits >> k & 1) != 0).Select(c => (Id(c.i), Id(c.j), 1.0)), directed, "tie", Nets.From, new Roster(Enumerable.Range(0, people).Select(Id)));
    }

    internal static IEnumerable<(string From, string To, double Weight)> Ties(Network network)
    {
        var ties = new List<(string, string, double)>();
        for (int i = 0; i < network.Count; i++)
            for (int k = 0; k < network.Out(i).Length; k++)
                if (network.Directed || i < network.Out(i)[k]) ties.Add((network.Roster[i], network.Roster[network.Out(i)[k]], network.OutWeight(i)[k]));
        return ties;
    }

    internal static int[] Degrees(Network network) => [.. Enumerable.Range(0, network.Count).SelectMany(i => new[] { network.Out(i).Length, network.In(i).Length })];

    internal static double[] Weights(Network network, bool inOrder = false)
    {
        var all = Enumerable.Range(0, network.Count).SelectMany(i => network.OutWeight(i).ToArray());
        return inOrder ? [.. all] : [.. all.Order()];
    }

    internal static int[] Starts(Network network)
    {
        var start = new int[network.Count + 1];
        for (int i = 0; i < network.Count; i++) start[i + 1] = start[i] + network.Out(i).Length;
        return start;
    }

    internal static int[] Targets(Network network) => [.. Enumerable.Range(0, network.Count).SelectMany(i => network.Out(i).ToArray())];

    internal static string[] ByGroup(Network network, Partition groups, bool degrees)
    {
        string Group(int i) => groups.Group.Span[i] is >= 0 and var g ? groups.Groups[g] : "-";
        var cells = from i in Enumerable.Range(0, network.Count)
                    from j in network.Out(i).ToArray()
                    from key in degrees ? new[] { $"{i} to {Group(j)}", $"{Group(i)} to {j}" } : [$"{Group(i)} to {Group(j)}"]
                    group key by key into g
                    select $"{g.Key}: {g.Count()}";
        return [.. cells.Order(StringComparer.Ordinal)];
    }

    internal static double[] Measures(Network n) =>
    [
        Reciprocity.Arc(n).Value, Reciprocity.Weighted(n).Value, Density.Of(n).Value, Transitivity.Of(n).Value, Centralization.Betweenness(n).Value, Centralization.InDegree(n).Value,
        .. TriadCensus.Of(n).Counts.Select(c => (double)c), .. Weights(n.Reversed(), inOrder: true), .. Enumerable.Range(0, n.Count).SelectMany(i => n.InWeight(i).ToArray()), DyadCensus.Of(n).Null,
    ];
}
