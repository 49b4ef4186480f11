using System.Runtime.InteropServices;

namespace ResearchKit;

public sealed partial class TwoModeNetwork
{
    private const string NotContact = "being at the same meeting is not contact: it does not say who turned to whom";

    /// <summary>
    /// Persons tied by the meetings they share. Somebody who shared none has no tie, and stays; a meeting of one person makes no tie.
    /// </summary>
    /// <param name="rule">What a tie weighs; the relation of the network names it.</param>
    /// <param name="largest">Meetings of more persons than this are left out and counted; null: none.</param>
    /// <returns>An undirected network.</returns>
    public Network Project(ProjectionRule rule = ProjectionRule.Shared, int? largest = null)
    {
        Check(rule, largest);
        var (kept, left) = Without(largest);
        var provenance = Provenance.Without(FormattableString.Invariant($"meetings of more than {largest} persons"), left).Noting(NotContact);
        return kept.Projected(rule, "shared meetings", provenance);
    }

    /// <summary>Meetings tied by the persons they share: the same rules with persons and meetings changed over.</summary>
    /// <param name="rule">What a tie weighs; the relation of the network names it.</param>
    /// <param name="largest">Meetings of more persons than this have no tie and are counted; null: none.</param>
    /// <returns>An undirected network of meetings.</returns>
    public Network ProjectMeetings(ProjectionRule rule = ProjectionRule.Shared, int? largest = null)
    {
        Check(rule, largest);
        var (kept, left) = Without(largest);
        return kept.Turned().Projected(rule, "shared persons", Provenance.Without(FormattableString.Invariant($"meetings of more than {largest} persons"), left));
    }

    private static void Check(ProjectionRule rule, int? largest)
    {
        if (!Enum.IsDefined(rule)) throw new ArgumentOutOfRangeException(nameof(rule), rule, "There is no such rule.");
        if (largest < 2) throw new ArgumentOutOfRangeException(nameof(largest), largest, "A meeting that makes a tie has two persons or more.");
    }

    /// <summary>The same with nobody at the meetings that are too large.</summary>
    private (TwoModeNetwork Kept, int Left) Without(int? largest)
    {
        if (largest is not { } most) return (this, 0);
        var rows = new List<(int, int)>(Attendances);
        for (int i = 0; i < Persons.Count; i++)
            foreach (int meeting in MeetingsOf(i))
                if (PersonsAt(meeting).Length <= most) rows.Add((i, meeting));
        int left = 0;
        for (int k = 0; k < Meetings.Count; k++)
            if (PersonsAt(k).Length > most) left++;
        return (new(Persons, Meetings, [.. rows], Provenance) { Window = Window }, left);
    }

    private Network Projected(ProjectionRule rule, string relation, Provenance provenance)
    {
        var from = new List<int>();
        var to = new List<int>();
        var weight = new List<double>();
        var sum = new double[Persons.Count];
        var met = new List<int>();
        for (int i = 0; i < Persons.Count; i++)
        {
            met.Clear();
            foreach (int meeting in MeetingsOf(i))
            {
                var there = PersonsAt(meeting);
                double n = there.Length;
                double each = rule switch { ProjectionRule.Newman => 1 / (n - 1), ProjectionRule.Fractional => 2 / (n * (n - 1)), _ => 1 };
                foreach (int j in there[(there.BinarySearch(i) + 1)..])
                {
                    if (sum[j] == 0) met.Add(j);
                    sum[j] += each;
                }
            }
            met.Sort();
            foreach (int j in met)
            {
                int own = MeetingsOf(i).Length, other = MeetingsOf(j).Length;
                from.Add(i);
                to.Add(j);
                weight.Add(rule switch { ProjectionRule.Jaccard => sum[j] / (own + other - sum[j]), ProjectionRule.Overlap => sum[j] / Math.Min(own, other), _ => sum[j] });
                sum[j] = 0;
            }
        }
        return Network.Make(Persons, directed: false, $"{relation} ({NameOf(rule)})", CollectionsMarshal.AsSpan(from), CollectionsMarshal.AsSpan(to), CollectionsMarshal.AsSpan(weight), provenance).Covering(Window);
    }

    private static string NameOf(ProjectionRule rule) => rule switch
    {
        ProjectionRule.Shared => "count",
        ProjectionRule.Newman => "Newman",
        ProjectionRule.Fractional => "fractional",
        ProjectionRule.Jaccard => "Jaccard",
        _ => "overlap",
    };
}
