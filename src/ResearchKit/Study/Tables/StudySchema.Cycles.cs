namespace ResearchKit;

public static partial class StudySchema
{
    /// <summary>reflections.csv</summary>
    public static TableSchema<Reflection> Reflections { get; } = ReflectionTable();

    /// <summary>decisions.csv</summary>
    public static TableSchema<Decision> Decisions { get; } = DecisionTable();

    /// <summary>actions.csv</summary>
    public static TableSchema<ActionStep> Actions { get; } = ActionTable();

    /// <summary>proposals.csv</summary>
    public static TableSchema<Proposal> Proposals { get; } = ProposalTable();

    /// <summary>links.csv</summary>
    public static TableSchema<EvidenceLink> Links { get; } = LinkTable();

    /// <summary>member_checks.csv</summary>
    public static TableSchema<MemberCheck> MemberChecks { get; } = CheckTable();

    /// <summary>effects.csv</summary>
    public static TableSchema<Effect> Effects { get; } = EffectTable();

    /// <summary>invited.csv</summary>
    public static TableSchema<Invited> Invited { get; } = InvitedTable();

    /// <summary>matrix.csv</summary>
    public static TableSchema<MatrixRow> Matrix { get; } = MatrixTable();

    private static TableSchema<Reflection> ReflectionTable()
    {
        var t = new TableBuilder<Reflection>("reflections.csv", "A statement made in reflecting together.");
        var id = t.Id("reflection_id", "Id of the reflection.", x => x.Id);
        var cycle = t.Ref("cycle_id", "cycles", "Its cycle.", x => x.CycleId);
        var date = t.Day("date", "Day.", x => x.Date);
        var by = t.Refs("by_ids", "participants", "Who made it.", x => x.ByIds);
        var statement = t.FreeText("statement", "Statement; never leaves the team.", x => x.Statement, required: false);
        var kind = t.Choice("kind", "Kind of statement.", x => x.Kind);
        var agreement = t.Choice("agreement", "Whether those present shared it.", x => x.Agreement);
        return t.Build([id], r => new(id[r], cycle[r], date[r], by[r], statement[r], kind[r], agreement[r]), s => s.Reflections, (s, rows) => s with { Reflections = rows });
    }

    private static TableSchema<Decision> DecisionTable()
    {
        var t = new TableBuilder<Decision>("decisions.csv", "A decision and its rationale.");
        var id = t.Id("decision_id", "Id of the decision.", d => d.Id);
        var cycle = t.Ref("cycle_id", "cycles", "Its cycle.", d => d.CycleId);
        var date = t.Day("date", "Day.", d => d.Date);
        var text = t.FreeText("text", "Decision.", d => d.Text, required: false);
        var rationale = t.FreeText("rationale", "Rationale.", d => d.Rationale, required: false);
        var level = t.Choice("level", "How far participants took part (IAP2).", d => d.Level);
        var by = t.Refs("by_ids", "participants", "Who decided.", d => d.ByIds);
        var budget = t.OptionalPerson("budget_by", "Who holds the budget: a participant or an organisation.", d => d.BudgetBy);
        return t.Build([id], r => new(id[r], cycle[r], date[r], text[r], rationale[r], level[r], by[r], budget[r]), s => s.Decisions, (s, rows) => s with { Decisions = rows });
    }

    private static TableSchema<ActionStep> ActionTable()
    {
        var t = new TableBuilder<ActionStep>("actions.csv", "An action that somebody is to do.");
        var id = t.Id("action_id", "Id of the action.", a => a.Id);
        var cycle = t.Ref("cycle_id", "cycles", "Its cycle.", a => a.CycleId);
        var text = t.FreeText("text", "What.", a => a.Text, required: false);
        var owner = t.OptionalRef("owner_id", "participants", "Who.", a => a.OwnerId);
        var due = t.OptionalDay("due", "By when.", a => a.Due);
        var status = t.Choice("status", "What became of it.", a => a.Status);
        var done = t.OptionalDay("done_on", "The day it was done.", a => a.DoneOn);
        var phase = t.OptionalChoice("co_phase", "Phase of coproduction.", a => a.CoPhase);
        return t.Build([id], r => new(id[r], cycle[r], text[r], owner[r], due[r], status[r], done[r], phase[r]), s => s.Actions, (s, rows) => s with { Actions = rows });
    }

    private static TableSchema<Proposal> ProposalTable()
    {
        var t = new TableBuilder<Proposal>("proposals.csv", "A proposal that somebody raised, and what became of it.");
        var id = t.Id("proposal_id", "Id of the proposal.", p => p.Id);
        var by = t.Ref("raised_by", "participants", "Who raised it.", p => p.RaisedBy);
        var date = t.Day("date", "Day.", p => p.Date);
        var cycle = t.OptionalRef("cycle_id", "cycles", "Its cycle.", p => p.CycleId);
        var topic = t.FreeText("topic", "Topic, without names.", p => p.Topic, required: false);
        var outcome = t.Choice("outcome", "What became of it.", p => p.Outcome);
        var decision = t.OptionalRef("decision_id", "decisions", "The decision on it.", p => p.DecisionId);
        return t.Build([id], r => new(id[r], by[r], date[r], cycle[r], topic[r], outcome[r], decision[r]), s => s.Proposals, (s, rows) => s with { Proposals = rows });
    }

    private static TableSchema<EvidenceLink> LinkTable()
    {
        var t = new TableBuilder<EvidenceLink>("links.csv", "A link from one row to another: the one table of all traceability.");
        var fromKind = t.OwnWord("from_kind", $"Kind of the first: {LinkKinds.Words}.", l => l.FromKind);
        var fromId = t.AnyRef("from_id", "Id of the first.", l => l.FromId);
        var toKind = t.OwnWord("to_kind", "Kind of the second, from the same words.", l => l.ToKind);
        var toId = t.AnyRef("to_id", "Id of the second.", l => l.ToId);
        var relation = t.Choice("relation", "How the first bears on the second.", l => l.Relation);
        t.Rule("unknown-value", fromKind, $"Use one of: {LinkKinds.Words}.", r => LinkKinds.TableOf(fromKind[r]) is not null, r => fromKind[r]);
        t.Rule("unknown-value", toKind, $"Use one of: {LinkKinds.Words}.", r => LinkKinds.TableOf(toKind[r]) is not null, r => toKind[r]);
        t.Rule("self-tie", toId, "A row cannot be linked to itself.", r => fromKind[r] != toKind[r] || fromId[r] != toId[r], r => toId[r]);
        return t.Build([fromKind, fromId, toKind, toId, relation], r => new(fromKind[r], fromId[r], toKind[r], toId[r], relation[r]), s => s.Links, (s, rows) => s with { Links = rows });
    }

    private static TableSchema<MemberCheck> CheckTable()
    {
        var t = new TableBuilder<MemberCheck>("member_checks.csv", "What members said when a finding was put to them.");
        var id = t.Id("check_id", "Id of the check.", c => c.Id);
        var date = t.Day("date", "Day.", c => c.Date);
        var subject = t.FreeText("subject", "What was put to them.", c => c.Subject, required: false);
        var outcome = t.Choice("outcome", "What they said.", c => c.Outcome);
        var what = t.FreeText("what", "What was disputed or changed.", c => c.What, required: false);
        return t.Build([id], r => new(id[r], date[r], subject[r], outcome[r], what[r]), s => s.MemberChecks, (s, rows) => s with { MemberChecks = rows });
    }

    private static TableSchema<Effect> EffectTable()
    {
        var t = new TableBuilder<Effect>("effects.csv", "A benefit, harm or unintended effect for a role.");
        var id = t.Id("effect_id", "Id of the effect.", e => e.Id);
        var date = t.OptionalDay("date", "Day.", e => e.Date);
        var role = t.OwnWord("for_role", "For whom: a role, no name.", e => e.ForRole);
        var kind = t.Choice("kind", "Kind of effect.", e => e.Kind);
        var text = t.FreeText("text", "What; never leaves the team.", e => e.Text, required: false);
        var source = t.OptionalRef("source_id", "sources", "Source.", e => e.SourceId);
        return t.Build([id], r => new(id[r], date[r], role[r], kind[r], text[r], source[r]), s => s.Effects, (s, rows) => s with { Effects = rows });
    }

    private static TableSchema<Invited> InvitedTable()
    {
        var t = new TableBuilder<Invited>("invited.csv", "Who was invited or affected, and whether they came: roles and categories, no names.");
        var who = t.OwnWord("who", "Role or category, no name.", i => i.Who);
        var about = t.FreeText("about", "About what.", i => i.About, required: false);
        var invited = t.YesNo("invited", "Whether they were invited.", i => i.WasInvited);
        var came = t.OptionalYesNo("came", "Whether they came.", i => i.Came);
        var why = t.OptionalText("reason", "Why not.", i => i.Why);
        return t.Build([], r => new(who[r], about[r], invited[r], came[r], why[r]), s => s.Invited, (s, rows) => s with { Invited = rows });
    }

    private static TableSchema<MatrixRow> MatrixTable()
    {
        var t = new TableBuilder<MatrixRow>("matrix.csv", "A row of the evaluation matrix: which ambition is judged by which indicator and method.");
        var ambition = t.FreeText("ambition", "Ambition.", m => m.Ambition);
        var indicator = t.FreeText("indicator", "Indicator.", m => m.Indicator);
        var method = t.FreeText("method", "Method.", m => m.Method, required: false);
        var instrument = t.OptionalRef("instrument_id", "instruments", "Questionnaire.", m => m.InstrumentId);
        var session = t.OptionalText("session", "Session.", m => m.Session);
        return t.Build([], r => new(ambition[r], indicator[r], method[r], instrument[r], session[r]), s => s.Matrix, (s, rows) => s with { Matrix = rows });
    }
}
