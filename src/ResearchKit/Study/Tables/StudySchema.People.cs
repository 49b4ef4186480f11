namespace ResearchKit;

public static partial class StudySchema
{
    /// <summary>cycles.csv</summary>
    public static TableSchema<Cycle> Cycles { get; } = CycleTable();

    /// <summary>phases.csv</summary>
    public static TableSchema<Phase> Phases { get; } = PhaseTable();

    /// <summary>organisations.csv</summary>
    public static TableSchema<Organisation> Organisations { get; } = OrganisationTable();

    /// <summary>participants.csv</summary>
    public static TableSchema<Participant> Participants { get; } = ParticipantTable();

    /// <summary>role_spells.csv</summary>
    public static TableSchema<RoleSpell> RoleSpells { get; } = RoleSpellTable();

    private static TableSchema<Cycle> CycleTable()
    {
        var t = new TableBuilder<Cycle>("cycles.csv", "A cycle of plan, act, observe, reflect. Cycles may nest.");
        var id = t.Id("cycle_id", "Id of the cycle.", c => c.Id);
        var ordinal = t.Number("ordinal", "Order of the cycles.", c => c.Ordinal);
        var parent = t.OptionalRef("parent_cycle_id", "cycles", "The cycle of which it is a part.", c => c.ParentId);
        var title = t.FreeText("title", "Title.", c => c.Title, required: false);
        var question = t.FreeText("question", "The question of the cycle.", c => c.Question, required: false);
        var start = t.Day("start", "First day.", c => c.Start);
        var end = t.Day("end", "Last day, included.", c => c.End);
        t.Rule("end-before-start", end, "The last day may not be before the first.", r => start[r] <= end[r], r => CellText.Format(end[r]));
        return t.Build([id], r => new(id[r], ordinal[r], parent[r], title[r], question[r], start[r], end[r]), s => s.Cycles, (s, rows) => s with { Cycles = rows });
    }

    private static TableSchema<Phase> PhaseTable()
    {
        var t = new TableBuilder<Phase>("phases.csv", "A phase of a cycle. Phases may overlap.");
        var id = t.Id("phase_id", "Id of the phase.", p => p.Id);
        var cycle = t.Ref("cycle_id", "cycles", "Its cycle.", p => p.CycleId);
        var kind = t.Choice("kind", "The canonical phase.", p => p.Kind);
        var label = t.FreeText("label", "The study's own word for it.", p => p.Label, required: false);
        var start = t.Day("start", "First day.", p => p.Start);
        var end = t.Day("end", "Last day, included.", p => p.End);
        t.Rule("end-before-start", end, "The last day may not be before the first.", r => start[r] <= end[r], r => CellText.Format(end[r]));
        return t.Build([id], r => new(id[r], cycle[r], kind[r], label[r], start[r], end[r]), s => s.Phases, (s, rows) => s with { Phases = rows });
    }

    private static TableSchema<Organisation> OrganisationTable()
    {
        var t = new TableBuilder<Organisation>("organisations.csv", "An organisation, under an id; it stands in a sector.");
        var id = t.Id("org_id", "Id of the organisation.", o => o.Id);
        var sector = t.OwnWord("sector", "Sector, in the study's own word.", o => o.Sector);
        var formality = t.Choice("formality", "Registered, or a group of people.", o => o.Formality);
        return t.Build([id], r => new(id[r], sector[r], formality[r]), s => s.Organisations, (s, rows) => s with { Organisations = rows });
    }

    private static TableSchema<Participant> ParticipantTable()
    {
        var t = new TableBuilder<Participant>("participants.csv", "A person who takes part, under a pseudonym. No names, contacts or birth dates. Researchers have a row too.");
        var id = t.Id("participant_id", "Pseudonym.", p => p.Id);
        var role = t.OwnWord("role", "Role, in the study's own word: citizen, coproducer, professional, researcher.", p => p.Role);
        var sector = t.OwnWord("sector", "Sector, in the study's own word.", p => p.Sector, required: false);
        var organisation = t.OptionalRef("org_id", "organisations", "Organisation.", p => p.OrganisationId);
        var lives = t.OptionalYesNo("lives_in_area", "Whether the person lives in the area.", p => p.LivesInArea);
        var joined = t.OptionalDay("joined", "First day in the study.", p => p.Joined);
        var left = t.OptionalDay("left", "Last day in the study; empty: still in it.", p => p.Left);
        var consent = t.Choice("consent", "What the person agreed to. A withdrawn person keeps this row as a marker and stands nowhere else.", p => p.Consent);
        t.Rule("end-before-start", left, "The last day may not be before the first.", r => !(left[r] < joined[r]), r => CellText.Format(left[r]!.Value));
        return t.Build([id], r => new(id[r], role[r], sector[r], organisation[r], lives[r], joined[r], left[r], consent[r]), s => s.Participants, (s, rows) => s with { Participants = rows });
    }

    private static TableSchema<RoleSpell> RoleSpellTable()
    {
        var t = new TableBuilder<RoleSpell>("role_spells.csv", "A role that a person held for a time; it goes before the role in participants.csv. Two at once are a dual role.");
        var person = t.Ref("participant_id", "participants", "Person.", s => s.ParticipantId);
        var role = t.OwnWord("role", "Role, in the study's own word.", s => s.Role);
        var sector = t.OwnWord("sector", "Sector, in the study's own word.", s => s.Sector, required: false);
        var paid = t.OptionalYesNo("paid", "Whether the person was paid in this role.", s => s.Paid);
        var from = t.Day("from", "First day.", s => s.From);
        var to = t.OptionalDay("to", "Last day, included; empty: still held.", s => s.To);
        var spanner = t.YesNo("appointed_spanner", "Whether bridging is the job of the role.", s => s.AppointedSpanner, required: false);
        t.Rule("end-before-start", to, "The last day may not be before the first.", r => !(to[r] < from[r]), r => CellText.Format(to[r]!.Value));
        return t.Build([person, role, from], r => new(person[r], role[r], sector[r], paid[r], from[r], to[r], spanner[r]), s => s.RoleSpells, (s, rows) => s with { RoleSpells = rows });
    }
}
