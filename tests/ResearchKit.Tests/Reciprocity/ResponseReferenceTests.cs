using System.Globalization;

namespace ResearchKit.Tests;

/// <summary>The cells of a simulation against networkx, scipy and numpy, on the same people taken out: References/response.py.</summary>
public sealed class ResponseReferenceTests
{
    private const int Draws = 20;

    private static readonly string References = Path.Combine(Reference.RepositoryRoot, "tests", "ResearchKit.Tests", "References");

    private static readonly string[] Networks = ["hurrfrederic", "texas"];

    [Fact]
    public void Orders_AreTheCommittedOnes()
    {
        var lines = new List<string> { "network,missing,draw,order" };
        foreach (string name in Networks)
        {
            var network = Of(name).Network;
            foreach (var way in Enum.GetValues<Missingness>())
                for (int i = 0; i < Draws; i++)
                {
                    var order = new int[network.Count];
                    RemovalOrder.Draw(new Rng(9, i), RemovalOrder.Weights(network, way), order);
                    lines.Add(FormattableString.Invariant($"{name},{way},{i},{string.Join(';', order.Select(p => network.Roster[p]))}"));
                }
        }
        string file = Path.Combine(References, "response-orders.csv"), text = string.Join('\n', lines) + "\n";
        if (Environment.GetEnvironmentVariable("RESEARCHKIT_REWRITE") is "1" or "all") File.WriteAllText(file, text);
        Assert.Equal(File.ReadAllText(file), text);
    }

    [Theory]
    [InlineData("hurrfrederic")]
    [InlineData("texas")]
    public void Cells_AreThoseOfThePeers(string name)
    {
        var (network, groups) = Of(name);
        var cells = ResponseSimulation.Of(network, new() { Partition = groups, Rates = [0.9, 0.7, 0.5], Draws = new(Draws, 9, 0.9) }).Cells
            .ToDictionary(c => FormattableString.Invariant($"{c.Missing},{c.Rate},{c.Treatment},{c.Measure.Id}"));
        var peer = File.ReadLines(Path.Combine(References, "response-networkx.csv")).Skip(1).Select(l => l.Split(',')).Where(c => c[0] == name).ToList();
        Assert.Equal(3 * 3 * (3 * 12 - 1), peer.Count);   // the arc reciprocity of a reconstruction is not offered
        foreach (string[] row in peer)
        {
            string key = string.Join(',', row[1..5]);
            var cell = cells[key];
            double[] ours = [cell.Truth, cell.Undefined, cell.Mean, cell.Bias, cell.Rmse, cell.Low, cell.High, cell.Overlap];
            for (int k = 0; k < ours.Length; k++)
            {
                double theirs = row[5 + k].Length == 0 ? double.NaN : double.Parse(row[5 + k], CultureInfo.InvariantCulture);
                Assert.True(double.IsNaN(theirs) ? double.IsNaN(ours[k]) : Math.Abs(theirs - ours[k]) < 1e-9, $"{key}, number {k}: {ours[k]}, peer {theirs}");
            }
        }
    }

    private static (Network Network, Partition Groups) Of(string name)
    {
        string folder = Path.Combine(Reference.RepositoryRoot, "data-samples", "emon-1981");
        var reading = EdgeList.Read(Path.Combine(folder, $"{name}-edges.csv"), new() { Weight = "frequency", Nodes = Path.Combine(folder, $"{name}-nodes.csv"), Group = "sponsorship" });
        return (reading.Network!, reading.Partition!);
    }
}
