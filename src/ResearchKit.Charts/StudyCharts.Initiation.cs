using System.Globalization;

namespace ResearchKit;

public static partial class StudyCharts
{
    /// <summary>Figure F06: the share of contacts that side a started, cycle by cycle, each with its range, against the line of "equally often".</summary>
    /// <param name="initiation">Who started, by cycle.</param>
    /// <param name="view">The public view leaves out a cycle in which a side has fewer than 10 people, and rounds counts to two digits.</param>
    public static StudyChart ToChart(this InitiationByCycle initiation, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(initiation);
        const string id = "F06-initiation-share";
        string a = initiation.SideA, b = initiation.SideB, caption = $"Who starts: share of contacts between {a} and {b} that {a} started";
        string howToRead = $"Each dot is the share of contacts that {a} started, with the range the data allow (broken bar: rough; open dot: none); "
            + $"on the broken line both sides start equally often, and under each cycle stand its contacts and the starts per person of {a} and of {b}.";
        if (view == View.Public && Small(initiation.Whole))
            return NotShown(id, caption, howToRead, initiation.Provenance, "Not shown: a side has fewer than 10 people.");
        SharePoint[] points = initiation.Whole.Contacts == 0 ? [] : [.. initiation.Cycles.Select(c => Point(c, view))];
        string n = view == View.Public ? $"about {Counted(TwoDigits(initiation.Whole.Contacts), "contact")}"
            : FormattableString.Invariant($"{Counted(initiation.Whole.Contacts, "contact")}, {initiation.Whole.PeopleA} {a}, {initiation.Whole.PeopleB} {b}; counted by {RuleWord(initiation.Rule)}");
        return new(id, caption, howToRead, $"{caption}. {ShareFigure.Words(points)}.", n, initiation.Provenance,
            ShareFigure.Of(points, "equally often", $"{a} start more often", $"{b} start more often"));
    }

    /// <summary>Figure F05: who starts with whom, role by role, a matrix a cycle on one scale.</summary>
    /// <param name="initiation">Who started, by cycle.</param>
    /// <param name="view">The public view shows bands, and no cell that rests on fewer than 5 people or that would give such a cell away.</param>
    public static StudyChart ToMatrixChart(this InitiationByCycle initiation, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(initiation);
        return MatrixChart([.. initiation.Cycles.Select(c => c.Matrix)], initiation.Whole.Matrix, initiation.Provenance, view, view == View.Public && Small(initiation.Whole));
    }

    /// <summary>Figure F05 for one window: who starts with whom, role by role or sector by sector.</summary>
    /// <param name="matrix">Who starts with whom.</param>
    public static StudyChart ToChart(this InitiationMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return MatrixChart([matrix], matrix, matrix.Provenance, View.Team, hidden: false);
    }

    private static StudyChart MatrixChart(IReadOnlyList<InitiationMatrix> matrices, InitiationMatrix whole, Provenance provenance, View view, bool hidden)
    {
        string by = whole.By, id = by == "role" ? "F05-initiation-matrix" : $"F05-initiation-matrix-{by}", caption = $"Who starts contacts with whom, {by} by {by}";
        string howToRead = $"A row is the {by} that starts and a column the {by} addressed; the number is how many contacts, and darker is more, on one scale for all cycles.";
        if (hidden) return NotShown(id, caption, howToRead, provenance, "Not shown: a side has fewer than 10 people.");
        // Each cycle has the roles that occur in it: the figure has those of the whole, in the order of the study.
        (string Word, string Label)[] roles = [.. whole.Groups.Zip(whole.Labels)];
        string[] labels = [.. roles.Select(r => r.Label)];
        var panels = matrices.Select(m => new MatrixPanel(Capital(m.Label), view == View.Public ? $"about {Counted(TwoDigits(m.Contacts), "contact")}" : Counted(m.Contacts, "contact"), Counts(m, roles, view))).ToArray();
        long contacts = whole.Contacts;
        string n = view == View.Public ? $"about {Counted(TwoDigits(contacts), "contact")}" : $"{Counted(contacts, "contact")}; counted by {RuleWord(whole.Rule)}";
        return new(id, caption, howToRead, $"{caption}. {MatrixFigure.Words(panels, labels, view == View.Public)}.", n, provenance,
            MatrixFigure.Of(panels, labels, "started by", "with", view == View.Public));
    }

    private static double[,] Counts(InitiationMatrix matrix, (string Word, string Label)[] roles, View view)
    {
        var counts = new double[roles.Length, roles.Length];
        var shown = view == View.Public && matrix.ToTable().Counts is { Cells.Count: > 0 } cells ? Suppression.TwoWay(cells) : null;
        for (int i = 0; i < roles.Length; i++)
        {
            for (int j = 0; j < roles.Length; j++)
            {
                counts[i, j] = matrix[roles[i].Word, roles[j].Word];
                if (shown is null) continue;
                int row = Place(shown.Rows, roles[i].Label), column = Place(shown.Columns, roles[j].Label);
                if (row >= 0 && column >= 0 && shown[row, column].State == CellState.Suppressed) counts[i, j] = double.NaN;
            }
        }
        return counts;
    }

    private static int Place(IReadOnlyList<string> keys, string key)
    {
        for (int i = 0; i < keys.Count; i++)
            if (keys[i] == key) return i;
        return -1;
    }

    private static SharePoint Point(InitiationCycle cycle, View view)
    {
        var share = cycle.Share;
        if (view == View.Public && (Small(cycle) || share.Value is 0 or 1))
            return new(cycle.Label, double.NaN, double.NaN, double.NaN, false, "not shown", "not shown: few people");
        string contacts = view == View.Public ? $"about {Counted(TwoDigits(cycle.Contacts), "contact")}" : Counted(cycle.Contacts, "contact");
        string each = cycle.StartsPerPersonA.IsDefined && cycle.StartsPerPersonB.IsDefined
            ? string.Create(CultureInfo.InvariantCulture, $"per person {cycle.StartsPerPersonA.Value:0.0} and {cycle.StartsPerPersonB.Value:0.0}") : "";
        return new(cycle.Label, share.Value, share.Interval?.Low ?? double.NaN, share.Interval?.High ?? double.NaN, share.Interval?.Rough ?? false, contacts, share.Reason ?? share.NoInterval, each);
    }

    private static bool Small(InitiationCycle cycle) => cycle.PeopleA < FewestOutside || cycle.PeopleB < FewestOutside;

    private static string RuleWord(CountingRule rule) => rule switch { CountingRule.Act => "act", CountingRule.Pair => "pair of people", _ => "parts of an act" };

    private static string Capital(string label) => label.Length == 0 ? label : char.ToUpperInvariant(label[0]) + label[1..];
}
