namespace ResearchKit.Tests;

/// <summary>Random acts between two sides: groups, people present, unknown starters, standing meetings, all from a seed.</summary>
internal static class RandomStudies
{
    public static string[] Lines(ulong seed, int coproducers, int professionals, int acts)
    {
        var rng = new Rng(seed, 1);
        var people = Enumerable.Range(1, coproducers).Select(i => $"c{i}").Concat(Enumerable.Range(1, professionals).Select(i => $"p{i}")).ToArray();
        var lean = people.ToDictionary(p => p, _ => rng.Normal());
        var lines = new string[acts];
        for (int k = 0; k < acts; k++)
        {
            string c = people[rng.Below(coproducers)], p = people[coproducers + rng.Below(professionals)];
            bool first = rng.Unit() < 1 / (1 + Math.Exp(lean[p] - lean[c]));
            string starter = first ? c : p, recipient = first ? p : c;
            var others = people.Where(x => x != c && x != p).ToArray();
            rng.Shuffle<string>(others);
            string more = rng.Below(10) switch { 0 when others.Length > 0 => "," + others[0], 1 when others.Length > 0 => "," + string.Join(',', others.Take(3)), 2 when others.Length > 0 => " | " + others[0], 3 when others.Length > 0 => " | " + string.Join(',', others.Take(3)), _ => "" };
            // A starter who is not recorded is among the recipients, as a clerk who lists everybody writes it down.
            lines[k] = rng.Below(15) == 0 ? $"?>{starter},{recipient}" : (rng.Below(12) == 0 ? "!" : "") + $"{starter}>{recipient}{more}";
        }
        return lines;
    }

    public static Study Study(ulong seed, int coproducers, int professionals, int acts) => Acts.Of(Lines(seed, coproducers, professionals, acts));
}
