namespace ResearchKit;

/// <summary>Workspace of Brandes' algorithm for betweenness (2001, doi 10.1080/0022250X.2001.9990249): one source at a time.</summary>
internal sealed class ShortestPaths(int people)
{
    private readonly int[] _queue = new int[people], _distance = [.. Enumerable.Repeat(-1, people)];
    private readonly double[] _paths = new double[people], _dependency = new double[people];

    /// <summary>Adds the dependency of one source on each person.</summary>
    public void AddFrom(Network network, int source, double[] sum)
    {
        int head = 0, tail = 1;
        _queue[0] = source;
        _distance[source] = 0;
        _paths[source] = 1;
        while (head < tail)
        {
            int v = _queue[head++];
            foreach (int u in network.Out(v))
            {
                if (_distance[u] < 0)
                {
                    _distance[u] = _distance[v] + 1;
                    _queue[tail++] = u;
                }
                if (_distance[u] == _distance[v] + 1) _paths[u] += _paths[v];
            }
        }
        for (int k = tail - 1; k > 0; k--)
        {
            int v = _queue[k];
            double through = 0;
            foreach (int u in network.Out(v))
            {
                if (_distance[u] == _distance[v] + 1) through += _paths[v] / _paths[u] * (1 + _dependency[u]);
            }
            _dependency[v] = through;
            sum[v] += through;
        }
        for (int k = 0; k < tail; k++)
        {
            int v = _queue[k];
            (_distance[v], _paths[v], _dependency[v]) = (-1, 0, 0);
        }
    }
}
