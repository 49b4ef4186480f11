namespace ResearchKit;

/// <summary>Workspace of Brandes' algorithm for betweenness (2001, doi 10.1080/0022250X.2001.9990249): one source at a time.</summary>
/// <remarks>
/// The ties that lie on shortest paths are written down on the way out, person by person, so that the way back reads these alone and asks for no distance.
/// Memory is linear in people and ties.
/// </remarks>
internal sealed class ShortestPaths(Network network)
{
    private readonly int[] _queue = new int[network.Count], _first = new int[network.Count + 1], _next = new int[network.Directed ? network.Ties : 2 * network.Ties];
    private readonly int[] _distance = [.. Enumerable.Repeat(-1, network.Count)];
    private readonly double[] _paths = new double[network.Count], _weight = new double[network.Count];

    /// <summary>Adds the dependency of one source on each person.</summary>
    public void AddFrom(int source, double[] sum)
    {
        int tail = 1, ties = 0;
        _queue[0] = source;
        _distance[source] = 0;
        _paths[source] = 1;
        for (int head = 0; head < tail; head++)
        {
            int v = _queue[head], further = _distance[v] + 1;
            double paths = _paths[v];
            _first[head] = ties;
            foreach (int u in network.Out(v))
            {
                if (_distance[u] < 0)
                {
                    _distance[u] = further;
                    _paths[u] = paths;
                    _queue[tail++] = u;
                    _next[ties++] = u;
                }
                else if (_distance[u] == further)
                {
                    _paths[u] += paths;
                    _next[ties++] = u;
                }
            }
        }
        _first[tail] = ties;
        for (int k = tail - 1; k > 0; k--)
        {
            int v = _queue[k];
            double weights = 0;
            foreach (int u in _next.AsSpan(_first[k].._first[k + 1])) weights += _weight[u];
            double through = _paths[v] * weights;
            _weight[v] = (1 + through) / _paths[v];
            sum[v] += through;
        }
        for (int k = 0; k < tail; k++) _distance[_queue[k]] = -1;
    }
}
