namespace ResearchKit;

/// <summary>Where everybody stands, in all panels alike: people with a tie by their ties or on their ground, the others in a row at the foot.</summary>
internal static class SociogramPlaces
{
    private const double Foot = 34;

    /// <summary>The places of a model, in a box that begins at (0, 0).</summary>
    public static (double X, double Y)[] Of(SociogramModel model, double width, double height, ulong seed)
    {
        var ties = Union(model).ToArray();
        int[] tied = [.. ties.SelectMany(t => new[] { t.A, t.B }).Distinct().Order()], alone = [.. Enumerable.Range(0, model.People.Count).Except(tied)];
        double room = height - (alone.Length > 0 ? Foot : 0);
        (int, int, double)[] inner = [.. ties.Select(t => (Array.BinarySearch(tied, t.A), Array.BinarySearch(tied, t.B), t.Strength))];
        var places = new (double X, double Y)[model.People.Count];
        if (model.Grounds.Count == 0)
        {
            double apart = Math.Min(60, 0.62 * Math.Sqrt(width * room / Math.Max(1, tied.Length)));
            var settled = Placement.Of(tied.Length, inner, width, room, apart, seed);
            for (int i = 0; i < tied.Length; i++) places[tied[i]] = settled[i];
        }
        else
        {
            // Somebody without a sector stands on a ground of their own, which is not drawn.
            int[] ground = [.. tied.Select(p => model.Grounds.ToList().FindIndex(g => g.People.Contains(p)))];
            var used = ground.Where(g => g >= 0).Distinct().Order().ToList();
            int next = used.Count;
            int[] dense = [.. ground.Select(g => g >= 0 ? used.IndexOf(g) : next++)];
            var settled = GroundPlacement.Of(dense, next, inner, width, room, seed);
            for (int i = 0; i < tied.Length; i++) places[tied[i]] = settled[i];
        }
        for (int i = 0; i < alone.Length; i++) places[alone[i]] = (width * (i + 0.5) / alone.Length, height);
        return places;
    }

    private static IEnumerable<(int A, int B, double Strength)> Union(SociogramModel model)
        => model.Panels.SelectMany(p => p.Ties).GroupBy(t => (Math.Min(t.From, t.To), Math.Max(t.From, t.To)))
            .OrderBy(g => g.Key).Select(g => (g.Key.Item1, g.Key.Item2, g.Sum(t => t.Weight)));
}
