namespace ResearchKit;

public sealed partial class TwoModeNetwork
{
    /// <summary>Everybody in one row: persons, meetings, attendances.</summary>
    public ResultTable ToTable() => Table(null);

    /// <summary>A row a group, such as a role: how many persons, at how many meetings at least one was, how often they were there.</summary>
    /// <param name="partition">Who belongs to which group; matched by id. Who is in none has a row of their own.</param>
    public ResultTable ToTable(Partition partition)
    {
        ArgumentNullException.ThrowIfNull(partition);
        return Table(partition);
    }

    /// <summary>A row a role of the study, under the labels of pages.</summary>
    /// <param name="study">The study: its roles count.</param>
    public ResultTable ToTable(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return Table(RolesTogether.Labelled(study, Project()));
    }

    /// <summary>The table as HTML, for a notebook.</summary>
    public string ToHtml() => ToTable().ToHtml();

    private ResultTable Table(Partition? partition)
    {
        var rows = new List<IReadOnlyList<Cell>>();
        if (partition is not null)
        {
            var group = partition.On(Persons);
            for (int g = 0; g < partition.Groups.Count; g++) rows.Add(Row(partition.Groups[g], person => group.Span[person] == g));
            if (group.Span.Contains(-1)) rows.Add(Row("not recorded", person => group.Span[person] < 0));
        }
        rows.Add(Row("all", _ => true));
        return new(
            "attendance", partition is null ? "Persons at meetings" : $"Persons at meetings by {partition.Name}",
            "Each row counts persons of a group, the meetings at which at least one of them was, and how often they were there; being at the same meeting is not contact.",
            [new(partition?.Name ?? "Who"), new("Persons", "persons", "count"), new("At one or more", "persons", "count"), new("Meetings with one of them", "meetings", "count"), new("Attendances", "", "count"), new("Meetings a person", "meetings", "number")],
            [.. rows.Where(r => r[1].Value > 0 || rows.Count == 1)], partition is null ? Provenance : Provenance + partition.Provenance)
        {
            N = FormattableString.Invariant($"{Persons.Count} persons, {Meetings.Count} meetings, {Attendances} attendances"),
            Formula = "meetings a person = attendances / persons; a person counts at a meeting once",
        };
    }

    private IReadOnlyList<Cell> Row(string label, Func<int, bool> belongs)
    {
        int persons = 0, there = 0, attendances = 0, meetings = 0;
        for (int i = 0; i < Persons.Count; i++)
        {
            if (!belongs(i)) continue;
            persons++;
            attendances += MeetingsOf(i).Length;
            if (!MeetingsOf(i).IsEmpty) there++;
        }
        for (int k = 0; k < Meetings.Count; k++)
        {
            foreach (int person in PersonsAt(k))
            {
                if (!belongs(person)) continue;
                meetings++;
                break;
            }
        }
        return
        [
            Cell.Of(label), Cell.Of(persons, persons), Cell.Of(there, there), Cell.Of(meetings, there), Cell.Of(attendances, there),
            persons == 0 ? Cell.Undefined("there is no person") : Cell.Of((double)attendances / persons, persons),
        ];
    }
}
