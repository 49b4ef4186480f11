namespace ResearchKit;

public static partial class StudyCharts
{
    /// <summary>Figure F29: who has a tie to whom as a matrix, people of a group together, inside a group those with ties to more people first.</summary>
    /// <example><code>EdgeList.Load("ties.csv").ToSociomatrix()</code></example>
    /// <param name="network">The network.</param>
    /// <param name="partition">Who belongs to which group; matched by id. Null: one block.</param>
    /// <param name="view">Outside the team nothing is shown: every cell is a pair of people.</param>
    public static StudyChart ToSociomatrix(this Network network, Partition? partition = null, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(network);
        return Sociomatrix(network, partition, g => g, network.Relation.Length > 0 ? $"Who is tied to whom, as a matrix: {network.Relation}" : "Who is tied to whom, as a matrix", view);
    }

    /// <summary>Figure F29 for a study: who started contact with whom, people of a role together.</summary>
    /// <param name="study">The study.</param>
    /// <param name="cycle">The cycle; null: all contacts.</param>
    /// <param name="view">Outside the team nothing is shown.</param>
    public static StudyChart ToSociomatrix(this Study study, Cycle? cycle = null, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(study);
        var network = (cycle is null ? study.Interactions : study.Interactions.During(cycle)).ToNetwork();
        return Sociomatrix(
            network, study.Roles.Over(network), w => RoleLabel(study, w),
            $"{WhoStarted}, as a matrix{(cycle is null ? "" : ", " + study.LabelOf(cycle))}", view);
    }

    private static StudyChart Sociomatrix(Network network, Partition? partition, Func<string, string> labelOf, string caption, View view)
    {
        const string id = "F29-sociomatrix";
        string howToRead = $"Row by row: each row is a person, and a cell in it a tie to the person of the column{(partition is null ? "" : $"; people of a {partition.Name} stand together between the lines")}. Inside a block those tied to more people come first: an order for the eye, no rank.";
        if (view == View.Public) return NotShown(id, caption, howToRead, network.Provenance, "Not shown outside the team: every cell is a pair of people.");
        int[] group = partition?.On(network.Roster).ToArray() ?? new int[network.Count];
        int[] contacts = [.. Enumerable.Range(0, network.Count).Select(i => network.Out(i).Length + network.In(i).Length)];
        int[] order = [.. Enumerable.Range(0, network.Count).OrderBy(i => group[i] < 0 ? int.MaxValue : group[i]).ThenByDescending(i => contacts[i]).ThenBy(i => i)];
        string[] labels = [.. PersonLabels.Of(network.Roster)];
        var blocks = order.GroupBy(i => group[i]).Select(g => (partition is null ? "" : g.Key < 0 ? $"no {partition.Name}" : Capital(labelOf(partition.Groups[g.Key])), g.Count()));
        var model = new SociomatrixModel([.. order.Select(i => labels[i])], [.. blocks], (i, j) => network.HasTie(order[i], order[j]), [.. order.Select(network.HasAnswered)], network.Directed);
        return new(id, caption, howToRead, $"{caption}. {SociomatrixFigure.Words(model)}.", $"{Counted(network.Count, "person", "people")}, {Counted(network.Ties, "tie")}", network.Provenance, SociomatrixFigure.Of(model));
    }
}
