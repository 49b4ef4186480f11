namespace ResearchKit;

/// <summary>Links join rows that exist; a budget is held by a participant or an organisation.</summary>
internal static class LinkRules
{
    internal static void Tell(StudyReading reading)
    {
        var links = reading.Tables.Links;
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < links.Count; i++)
        {
            End(i, "from_id", links[i].FromKind, links[i].FromId);
            End(i, "to_id", links[i].ToKind, links[i].ToId);
        }
        var people = reading.Known("participants");
        var organisations = reading.Known("organisations");
        for (int i = 0; i < reading.Tables.Decisions.Count; i++)
            if (reading.Tables.Decisions[i].BudgetBy is { } holder && !people.Open && !people.Contains(holder) && !organisations.Contains(holder))
                reading.Error(StudySchema.Decisions, i, "budget_by", holder, "unknown-id", "Use an id that stands in participants.csv or organisations.csv, or add it there.");

        void End(int i, string column, string kind, string id)
        {
            var known = reading.Known(LinkKinds.TableOf(kind)!);
            if (known.Absent)
            {
                if (told.Add(known.File))
                    reading.Faults.Add(known.File, 0, "", default, "missing-file", $"links.csv refers to it (first in row {reading.Lines("links")[i]}): add the file or take the links out.", isError: true);
            }
            else if (!known.Contains(id)) reading.Error(StudySchema.Links, i, column, id, "unknown-id", $"Use an id that stands in {known.File}, or add it there.");
        }
    }
}
