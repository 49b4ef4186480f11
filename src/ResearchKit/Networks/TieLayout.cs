namespace ResearchKit;

/// <summary>
/// The ties of a network in the order in which null models draw them: block by block, blocks within a group first, senders ascending; then those that stay
/// where they are, because the ties of their sender are unknown.
/// </summary>
/// <remarks>Without a partition there is one block. People without a group form a group of their own.</remarks>
internal sealed class TieLayout
{
    private TieLayout(Network network, int[] from, int[] to, double[] weight, TieBlock[] blocks, int movable, int within)
        => (Network, From, To, Weight, Blocks, Movable, Within) = (network, from, to, weight, blocks, movable, within);

    public Network Network { get; }

    /// <summary>The blocks that hold a tie.</summary>
    public TieBlock[] Blocks { get; }

    public int[] From { get; }

    public int[] To { get; }

    public double[] Weight { get; }

    /// <summary>How many ties can move: the first so many places.</summary>
    public int Movable { get; }

    /// <summary>How many of them lie within a group: the first so many places.</summary>
    public int Within { get; }

    /// <summary>What a reader must know of the ties that stay.</summary>
    public IReadOnlyList<string> Notes => Movable == From.Length ? []
        : [FormattableString.Invariant($"{From.Length - Movable} ties of people who did not answer stay where they are")];

    public static TieLayout Of(Network network, Partition? partition)
    {
        var groups = partition is null ? default : partition.On(network.Roster);
        int count = partition is null ? 1 : partition.Groups.Count + 1;
        int Group(int person) => groups.IsEmpty ? 0 : groups.Span[person] is >= 0 and var g ? g : count - 1;

        var ties = new List<(int Block, int From, int To, double Weight)>(network.Ties);
        for (int i = 0; i < network.Count; i++)
        {
            var to = network.Out(i);
            var weight = network.OutWeight(i);
            for (int k = 0; k < to.Length; k++)
            {
                var (a, b) = (i, to[k]);
                if (!network.Directed)
                {
                    // A pair once, from the group that comes first.
                    if (a > b) continue;
                    if (Group(a) > Group(b)) (a, b) = (b, a);
                }
                bool stays = !network.HasAnswered(a) || (!network.Directed && !network.HasAnswered(b));
                int g = Group(a), h = Group(b);
                ties.Add((stays ? int.MaxValue : g == h ? g : count + g * count + h, a, b, weight[k]));
            }
        }
        var sorted = ties.OrderBy(t => t.Block).ThenBy(t => t.From).ThenBy(t => t.To).ToList();
        int movable = sorted.Count(t => t.Block < int.MaxValue), within = sorted.Count(t => t.Block < count);
        var blocks = new List<TieBlock>();
        for (int at = 0; at < movable;)
        {
            int end = at;
            while (end < movable && sorted[end].Block == sorted[at].Block) end++;
            int g = Group(sorted[at].From), h = Group(sorted[at].To);
            int[] senders = Members(g, known: true), receivers = Members(h, known: !network.Directed);
            long cells = (long)senders.Length * receivers.Length - (g == h ? senders.Length : 0);
            blocks.Add(new(senders, receivers, g == h, at, end - at, !network.Directed && g == h ? cells / 2 : cells));
            at = end;
        }
        return new(network, [.. sorted.Select(t => t.From)], [.. sorted.Select(t => t.To)], [.. sorted.Select(t => t.Weight)], [.. blocks], movable, within);

        int[] Members(int group, bool known) => [.. Enumerable.Range(0, network.Count).Where(i => Group(i) == group && (!known || network.HasAnswered(i)))];
    }

    /// <summary>A workspace: ties as in the data, with their weights.</summary>
    public (TieDraw Ties, Network Drawn) Workspace(string model)
    {
        var ties = new TieDraw(Network.Count, Weight, marksCells: true);
        Restore(ties);
        return (ties, new(Network, ties, Network.Provenance.Noting($"ties drawn by chance: {model}")));
    }

    /// <summary>Puts every tie where it is in the data.</summary>
    public void Restore(TieDraw ties)
    {
        From.CopyTo(ties.From, 0);
        To.CopyTo(ties.To, 0);
        ties.Cells!.Clear();
        for (int k = 0; k < From.Length; k++) Mark(ties.Cells, From[k], To[k]);
    }

    /// <summary>Marks a cell; an undirected pair has one, from the smaller index.</summary>
    public bool Mark(CellSet cells, int from, int to) => Network.Directed || from < to ? cells.Add(from, to) : cells.Add(to, from);
}
