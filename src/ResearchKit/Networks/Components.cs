namespace ResearchKit;

/// <summary>The parts of a network between which there is no path. An isolate is a part of its own.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class Components
{
    private Components(int count, int[] of, Provenance provenance) => (Count, Of, Provenance) = (count, of, provenance);

    /// <summary>What <see cref="WeakCount"/> is.</summary>
    public static MeasureInfo WeakInfo { get; } = new("components-weak", "Weak components", "number of largest sets of people joined by paths, direction left out", "Wasserman and Faust 1994, doi 10.1017/CBO9780511815478", 0, double.PositiveInfinity);

    /// <summary>What <see cref="StrongCount"/> is.</summary>
    public static MeasureInfo StrongInfo { get; } = new("components-strong", "Strong components", "number of largest sets of people in which a directed path leads from each to each", "Tarjan 1972, doi 10.1137/0201010", 0, double.PositiveInfinity);

    /// <summary>How many components.</summary>
    public int Count { get; }

    /// <summary>The component of each person, numbered in order of their first person.</summary>
    public ReadOnlyMemory<int> Of { get; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>Number of people of each component.</summary>
    public IReadOnlyList<int> Sizes
    {
        get
        {
            var sizes = new int[Count];
            foreach (int c in Of.Span) sizes[c]++;
            return sizes;
        }
    }

    /// <summary>Number of weak components.</summary>
    public static Estimate WeakCount(Network network) => AsEstimate(WeakInfo, Weak(network));

    /// <summary>Number of strong components; of an undirected network the same as <see cref="WeakCount"/>.</summary>
    public static Estimate StrongCount(Network network) => AsEstimate(StrongInfo, Strong(network));

    /// <summary>Components with direction left out.</summary>
    public static Components Weak(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var of = new int[network.Count];
        Array.Fill(of, -1);
        var queue = new int[network.Count];
        int count = 0;
        for (int first = 0; first < of.Length; first++)
        {
            if (of[first] >= 0) continue;
            of[first] = count;
            int head = 0, tail = 0;
            queue[tail++] = first;
            while (head < tail)
            {
                int v = queue[head++];
                Add(network.Out(v));
                if (network.Directed) Add(network.In(v));
            }
            count++;

            void Add(ReadOnlySpan<int> neighbours)
            {
                foreach (int u in neighbours)
                {
                    if (of[u] >= 0) continue;
                    of[u] = count;
                    queue[tail++] = u;
                }
            }
        }
        return new(count, of, network.Provenance);
    }

    /// <summary>Components in which everybody reaches everybody along the direction of ties (Tarjan, without recursion).</summary>
    public static Components Strong(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (!network.Directed) return Weak(network);
        int n = network.Count, clock = 0, found = 0, depth = 0, open = 0;
        int[] entered = new int[n], low = new int[n], of = new int[n], next = new int[n], path = new int[n], stack = new int[n];
        Array.Fill(of, -1);
        for (int root = 0; root < n; root++)
        {
            if (entered[root] > 0) continue;
            Enter(root);
            while (depth > 0)
            {
                int v = path[depth - 1];
                var to = network.Out(v);
                if (next[v] < to.Length)
                {
                    int u = to[next[v]++];
                    if (entered[u] == 0) Enter(u);
                    else if (of[u] < 0) low[v] = Math.Min(low[v], entered[u]);
                    continue;
                }
                depth--;
                if (depth > 0) low[path[depth - 1]] = Math.Min(low[path[depth - 1]], low[v]);
                if (low[v] < entered[v]) continue;
                int member;
                do of[member = stack[--open]] = found;
                while (member != v);
                found++;
            }
        }
        return new(found, InOrder(of, found), network.Provenance);

        void Enter(int v)
        {
            entered[v] = low[v] = ++clock;
            path[depth++] = stack[open++] = v;
        }
    }

    /// <summary>Numbers components by their first person, so that the numbers do not depend on the search.</summary>
    private static int[] InOrder(int[] of, int count)
    {
        var number = new int[count];
        Array.Fill(number, -1);
        int next = 0;
        for (int i = 0; i < of.Length; i++)
        {
            if (number[of[i]] < 0) number[of[i]] = next++;
            of[i] = number[of[i]];
        }
        return of;
    }

    private static Estimate AsEstimate(MeasureInfo measure, Components c) => new(measure, c.Count, c.Of.Length, "persons", c.Provenance);
}
