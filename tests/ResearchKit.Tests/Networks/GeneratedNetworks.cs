using System.Globalization;

namespace ResearchKit.Tests;

/// <summary>The networks of References/network-generated.py: isolates, self-ties, repeated rows, complete, empty, disconnected, weighted, undirected, groups of one.</summary>
public static class GeneratedNetworks
{
    private static readonly string References = Path.Combine(Reference.RepositoryRoot, "tests", "ResearchKit.Tests", "References");

    public static TheoryData<string> Names { get; } = new(
        "gen_isolates", "gen_self_repeats", "gen_complete", "gen_complete_undirected", "gen_empty", "gen_disconnected", "gen_weighted", "gen_undirected", "gen_strong", "gen_groups_of_one");

    public static (Network Network, Partition Partition) Of(string name)
    {
        var people = Rows("network-generated-people.csv").Where(r => r[0] == name).ToList();
        var ties = Rows("network-generated-ties.csv").Where(r => r[0] == name).ToList();
        var roster = new Roster(people.Select(p => p[1]));
        var network = Network.FromTies(
            ties.Select(t => (t[2], t[3], double.Parse(t[4], CultureInfo.InvariantCulture))), !ties.Any(t => t[1] == "undirected"), "tie", Nets.From, roster);
        return (network, Partition.Of("group", roster, people.ToDictionary(p => p[1], p => (string?)p[2]), Nets.From));
    }

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(Path.Combine(References, file)).Skip(1).Select(line => line.Split(','));
}
