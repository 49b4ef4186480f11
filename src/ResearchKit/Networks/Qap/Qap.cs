namespace ResearchKit;

/// <summary>
/// The quadratic assignment procedure: is what two networks of the same people have in common more than it would be if it did not matter who is who? Pairs share
/// people, so the tests of ordinary correlation and regression are wrong here; relabelling all people at once keeps each matrix as it is.
/// </summary>
/// <remarks>
/// Relabelling keeps all that can be seen without names: the number of ties, who is sought, chains and clusters. It leaves to chance only who of the one matrix is who
/// of the other. It tells nothing of a cause, nor of other people than these. An unknown number moves with its people: each order uses the pairs in which
/// both are known. Up to 7 people all orders are gone through. Krackhardt 1988, doi 10.1016/0378-8733(88)90004-4.
/// </remarks>
public static partial class Qap
{
    /// <summary>Fewer people than this have hardly another order.</summary>
    public const int FewestPeople = 4;

    /// <summary>The correlation of two matrices, and where it stands when the people of the first are relabelled. A network stands for its weights; for ties alone use <see cref="DyadMatrix.Tied"/>.</summary>
    /// <remarks>sna <c>qaptest(list(x, y), gcor)</c>, UCINET QAP correlation.</remarks>
    /// <param name="x">The one: a network, or a matrix.</param>
    /// <param name="y">The other; matched by id.</param>
    /// <param name="draws">How many orders, from which seed; 2,000 from seed 1 by default.</param>
    /// <exception cref="OperationCanceledException">Stopped from outside.</exception>
    public static QapAssociation Correlation(DyadMatrix x, DyadMatrix y, Draws? draws = null) => Associated(x, y, SimilarityKind.Pearson, draws);

    /// <summary>As <see cref="Correlation"/>, with the share of the pairs tied in one that are tied in both.</summary>
    public static QapAssociation Jaccard(DyadMatrix x, DyadMatrix y, Draws? draws = null) => Associated(x, y, SimilarityKind.Jaccard, draws);

    /// <summary>As <see cref="Correlation"/>, with the share of the pairs that are tied in both or in neither. Of matrices of 0 and 1 without unknown cells, the shares of the three are the same.</summary>
    public static QapAssociation SimpleMatching(DyadMatrix x, DyadMatrix y, Draws? draws = null) => Associated(x, y, SimilarityKind.Matching, draws);

    private static QapAssociation Associated(DyadMatrix x, DyadMatrix y, SimilarityKind kind, Draws? draws)
    {
        var pair = MatchedPair.Of(x, y, kind);
        var orders = new Relabelling(pair.Cells.People, draws);
        var shares = pair.Observed.Reason is { } undefined ? QapShares.Without(undefined)
            : pair.Cells.People < FewestPeople ? QapShares.Without(TooFew(pair.Cells.People))
            : QapShares.Of(pair.Observed.Value, pair.Cells.Complete ? Whole(pair, orders) : WithUnknowns(pair, orders), kind == SimilarityKind.Pearson);
        return new(x.Name, y.Name, pair.Cells.People, pair.Observed, shares, orders, !pair.Cells.Complete);
    }

    private static string TooFew(int people) => FormattableString.Invariant($"there are {people} people: fewer than {FewestPeople} have hardly another order");

    /// <summary>All sums but that of products stay, and that one needs the ties of one side only: of the side that has fewer.</summary>
    private static double[] Whole(MatchedPair pair, Relabelling orders)
    {
        var cells = pair.Cells;
        // A centred matrix has no 0: the ties of the raw one will do, as the other side sums to 0.
        MovingTies first = new(cells.People, cells.Directed, pair.Ties(0)), second = new(cells.People, cells.Directed, pair.Ties(1));
        bool own = first.Count <= second.Count;
        var (ties, column) = own ? (first, pair.Y) : (second, pair.X);
        var values = new double[orders.Count];
        orders.Over(ties.Count + cells.People, () => new int[cells.People], (order, draw, place) =>
        {
            // Person i of the first takes the pairs of person order[i]: its ties stand where the order is turned round.
            for (int i = 0; own && i < order.Length; i++) place[order[i]] = i;
            double products = ties.Along(column, own ? place : order);
            values[draw] = pair.Value(cells.Pairs, pair.SumX, pair.SumY, pair.SquaresX, pair.SquaresY, products);
        });
        return values;
    }

    private static double[] WithUnknowns(MatchedPair pair, Relabelling orders)
    {
        var cells = pair.Cells;
        double[] known = new double[pair.Y.Length], y = new double[pair.Y.Length];
        for (int i = 0; i < cells.People; i++)
        {
            for (int j = cells.Directed ? 0 : i + 1; j < cells.People; j++)
            {
                int c = i * cells.People + j;
                if (i != j && !double.IsNaN(pair.Y[c])) (known[c], y[c]) = (1, pair.Y[c]);
            }
        }
        var moving = new MovingUnknowns(cells, [known, y], pair.X, 2);
        var values = new double[orders.Count];
        orders.Over((long)cells.People * cells.People, () => (Sums: new double[9], Work: new double[moving.Work]), (order, draw, own) =>
        {
            moving.Sum(order, own.Sums, own.Work);
            values[draw] = pair.Value(own.Sums[0], own.Sums[6], own.Sums[3], own.Sums[8], own.Sums[4], own.Sums[7]);
        });
        return values;
    }
}
