namespace ResearchKit;

/// <summary>Reads a file with a row a person and meeting, and projects it to the persons.</summary>
internal static class MeetingRows
{
    private static readonly string[] Persons = ["person", "participant_id", "from"], Meetings = ["meeting", "interaction_id", "event", "to"];

    /// <summary>The projection; the people of the file of people without a meeting are there too.</summary>
    /// <exception cref="ArgumentException">A column that was named is not there, or something was asked for that meetings do not have.</exception>
    public static NetworkReading Read(string path, NetworkFileOptions options, ProjectionRule rule)
    {
        foreach (var (name, value) in new[] { (nameof(options.Weight), options.Weight), (nameof(options.Waves), options.Waves), (nameof(options.Relations), options.Relations), (nameof(options.Answered), options.Answered) })
            if (value is not null) throw new ArgumentException($"{name} means nothing in rows of persons and meetings: leave it out.", nameof(options));
        if (options.Nodes is null && (options.Id ?? options.Group) is not null)
            throw new ArgumentException("A column of the people (id, group) is named, but no file of the people: name that too (nodes).", nameof(options));
        var faults = new FaultLog();
        var people = new IdTable();
        var nodes = options.Nodes is null ? null : TieFile.Open(options.Nodes, faults, table => NodeRows.Read(table, options, people));
        var rows = TieFile.Open(path, faults, table => Rows(table, options, people, nodes is null ? null : Path.GetFileName(options.Nodes)));
        var report = faults.ToReport();
        if (!report.IsSound || rows is null) return new(report, null, null);
        var attendance = TwoModeNetwork.FromRows(rows, Provenance.From(Path.GetFileName(path)), nodes is null ? null : new Roster(people.ToArray()));
        return new(report, attendance.Project(rule), nodes?.Partition(options, attendance.Persons));
    }

    private static List<(string Person, string Meeting)>? Rows(EdgeTable table, NetworkFileOptions options, IdTable people, string? closedBy)
    {
        if (table.Columns.Count < 2)
        {
            table.Fault("", default, "too-few-columns", "Two columns are needed, such as person,meeting, with a comma, semicolon or tab between them.", line: 1);
            return null;
        }
        int person = Column(table, options.From, Persons, -1), meeting = Column(table, options.To, Meetings, person);
        if (person < 0) person = meeting == 0 ? 1 : 0;
        if (meeting < 0) meeting = person == 0 ? 1 : 0;
        if (person == meeting) throw new ArgumentException($"Person and meeting are the same column '{table.Columns[person]}'.", nameof(options));
        var rows = new List<(string, string)>();
        while (table.Next())
        {
            bool sound = true;
            foreach (int column in new[] { person, meeting })
            {
                if (!table[column].IsEmpty) continue;
                table.Fault(table.Columns[column], default, "blank-id", "Name a person and a meeting, or take the row out.");
                sound = false;
            }
            if (sound && closedBy is not null && people.Find(table[person]) < 0)
            {
                table.Fault(table.Columns[person], table[person], "unknown-id", $"Use an id that stands in {closedBy}, or add it there.");
                sound = false;
            }
            if (sound) rows.Add((table[person].ToString(), table[meeting].ToString()));
        }
        return rows;
    }

    private static int Column(EdgeTable table, string? named, string[] usual, int taken)
        => named is not null ? table.Require(named) : usual.Select(table.Find).FirstOrDefault(at => at >= 0 && at != taken, -1);
}
