namespace ResearchKit;

public static partial class StudySchema
{
    /// <summary>instruments.csv</summary>
    public static TableSchema<Instrument> Instruments { get; } = InstrumentTable();

    /// <summary>items.csv</summary>
    public static TableSchema<Item> Items { get; } = ItemTable();

    /// <summary>waves.csv</summary>
    public static TableSchema<Wave> Waves { get; } = WaveTable();

    /// <summary>responses.csv</summary>
    public static TableSchema<Response> Responses { get; } = ResponseTable();

    /// <summary>ties.csv</summary>
    public static TableSchema<Tie> Ties { get; } = TieTable();

    /// <summary>nominations.csv</summary>
    public static TableSchema<Nomination> Nominations { get; } = NominationTable();

    /// <summary>composed_map.csv</summary>
    public static TableSchema<ComposedMapEntry> ComposedMap { get; } = MapTable();

    private static TableSchema<Instrument> InstrumentTable()
    {
        var t = new TableBuilder<Instrument>("instruments.csv", "A questionnaire and its scale.");
        var id = t.Id("instrument_id", "Id of the questionnaire.", i => i.Id);
        var name = t.FreeText("name", "Name.", i => i.Name);
        var min = t.Number("min", "Lowest value.", i => i.Min);
        var max = t.Number("max", "Highest value.", i => i.Max);
        var labels = t.OwnWords("labels", "Labels of the values, lowest first.", i => i.Labels);
        var citation = t.FreeText("citation", "Source.", i => i.Citation, required: false);
        var licence = t.FreeText("licence", "Licence of the wording.", i => i.Licence, required: false);
        t.Rule("scale-upside-down", max, "The highest value must be above the lowest.", r => min[r] < max[r], r => CellText.Format(max[r]));
        t.Rule("label-count", labels, "Give a label for each value, lowest first, or none.", r => labels[r].Count == 0 || labels[r].Count == (long)max[r] - min[r] + 1);
        return t.Build([id], r => new(id[r], name[r], min[r], max[r], labels[r], citation[r], licence[r]), s => s.Instruments, (s, rows) => s with { Instruments = rows });
    }

    private static TableSchema<Item> ItemTable()
    {
        var t = new TableBuilder<Item>("items.csv", "An item of a questionnaire.");
        var instrument = t.Ref("instrument_id", "instruments", "Its questionnaire.", i => i.InstrumentId);
        var id = t.Id("item_id", "Id of the item within the questionnaire.", i => i.Id);
        var ordinal = t.Number("ordinal", "Order.", i => i.Ordinal);
        var dimension = t.FreeText("dimension", "Dimension.", i => i.Dimension, required: false);
        var text = t.FreeText("short", "Short text, in own words.", i => i.Short, required: false);
        var reverse = t.YesNo("reverse", "Whether a high value means less.", i => i.Reverse, required: false);
        var belief = t.YesNo("belief", "Whether it asks for a belief rather than a judgement: left out of dimension means.", i => i.Belief, required: false);
        var mirror = t.OptionalRef("mirror_of", "items", "The item of which it is the mirror, asked of the other side.", i => i.MirrorOf);
        t.Rule("self-tie", mirror, "An item cannot be its own mirror.", r => id[r] != mirror[r], r => id[r]);
        return t.Build([instrument, id], r => new(instrument[r], id[r], ordinal[r], dimension[r], text[r], reverse[r], belief[r], mirror[r]), s => s.Items, (s, rows) => s with { Items = rows });
    }

    private static TableSchema<Wave> WaveTable()
    {
        var t = new TableBuilder<Wave>("waves.csv", "One round of a questionnaire.");
        var id = t.Id("wave_id", "Id of the round.", w => w.Id);
        var instrument = t.Ref("instrument_id", "instruments", "Questionnaire.", w => w.InstrumentId);
        var cycle = t.OptionalRef("cycle_id", "cycles", "Its cycle.", w => w.CycleId);
        var opened = t.Day("opened", "First day.", w => w.Opened);
        var closed = t.Day("closed", "Last day, included.", w => w.Closed);
        var invited = t.OptionalNumber("invited", "How many people were asked.", w => w.Invited, minimum: 0);
        var mode = t.Choice("mode", "Each person alone, one answer of the group (consensus), or single answers put together into one (compiled).", w => w.Mode);
        t.Rule("end-before-start", closed, "The last day may not be before the first.", r => opened[r] <= closed[r], r => CellText.Format(closed[r]));
        return t.Build([id], r => new(id[r], instrument[r], cycle[r], opened[r], closed[r], invited[r], mode[r]), s => s.Waves, (s, rows) => s with { Waves = rows });
    }

    private static TableSchema<Response> ResponseTable()
    {
        var t = new TableBuilder<Response>("responses.csv", "One answer to one item.");
        var wave = t.Ref("wave_id", "waves", "Round.", a => a.WaveId);
        var person = t.Person("respondent_id", "Who answered: a participant; in a consensus or compiled round a word for the group.", a => a.RespondentId);
        var item = t.Ref("item_id", "items", "Item, of the questionnaire of the round.", a => a.ItemId);
        var value = t.OptionalNumber("value", "Value; empty when missing.", a => a.Value);
        var missing = t.ChoiceElse("missing", "Why there is no value; none or empty when there is one, or when no reason is known.", a => a.Missing, MissingReason.None);
        t.Rule("value-or-reason", value, "Give a value or a reason for missing one (skipped, dont_know, not_applicable), not both.", r => value[r] is null || missing[r] == MissingReason.None);
        return t.Build([wave, person, item], r => new(wave[r], person[r], item[r], value[r], missing[r]), s => s.Responses, (s, rows) => s with { Responses = rows });
    }

    private static TableSchema<Tie> TieTable()
    {
        var t = new TableBuilder<Tie>("ties.csv", "A tie that somebody reported in a survey; kept apart from observed contact.");
        var wave = t.Ref("wave_id", "waves", "Round.", x => x.WaveId);
        var ego = t.Ref("ego_id", "participants", "Who reports.", x => x.EgoId);
        var alter = t.Ref("alter_id", "participants", "About whom.", x => x.AlterId);
        var relation = t.OwnWord("relation", "Relation, in the study's own word: knows, contact, refers, works_with, trust.", x => x.Relation);
        var value = t.Number("value", "Value.", x => x.Value, minimum: 0);
        t.Rule("self-tie", alter, "A person cannot have a tie to themselves: take the row out.", r => ego[r] != alter[r], r => ego[r]);
        return t.Build([wave, ego, alter, relation], r => new(wave[r], ego[r], alter[r], relation[r], value[r]), s => s.Ties, (s, rows) => s with { Ties = rows });
    }

    private static TableSchema<Nomination> NominationTable()
    {
        var t = new TableBuilder<Nomination>("nominations.csv", "Somebody nominated, for example as a boundary spanner.");
        var wave = t.Ref("wave_id", "waves", "Round.", n => n.WaveId);
        var nominator = t.Ref("nominator_id", "participants", "Who nominates.", n => n.NominatorId);
        var nominee = t.Ref("nominee_id", "participants", "Who is nominated; nominations of oneself are counted and left out.", n => n.NomineeId);
        var kind = t.OwnWord("kind", "For what: boundary_spanner.", n => n.Kind);
        var why = t.OptionalText("reason", "Why; never leaves the team.", n => n.Why);
        return t.Build([wave, nominator, nominee, kind], r => new(wave[r], nominator[r], nominee[r], kind[r], why[r]), s => s.Nominations, (s, rows) => s with { Nominations = rows });
    }

    private static TableSchema<ComposedMapEntry> MapTable()
    {
        var t = new TableBuilder<ComposedMapEntry>("composed_map.csv", "One actor on one rater's map of the network.");
        var wave = t.Ref("wave_id", "waves", "Round.", m => m.WaveId);
        var rater = t.Ref("rater_id", "participants", "Who drew the map.", m => m.RaterId);
        var actor = t.OwnWord("actor", "Actor: an organisation or category, no name of a person.", m => m.Actor);
        var type = t.OwnWord("actor_type", "Type of the actor, in the study's own word.", m => m.ActorType, required: false);
        var influence = t.Number("influence", "Influence, 1 to 5.", m => m.Influence);
        var contact = t.Choice("contact", "How the rater knows the actor.", m => m.Contact);
        t.Rule("off-scale", influence, "Influence runs from 1 to 5.", r => influence[r] is >= 1 and <= 5, r => CellText.Format(influence[r]));
        return t.Build([wave, rater, actor], r => new(wave[r], rater[r], actor[r], type[r], influence[r], contact[r]), s => s.ComposedMap, (s, rows) => s with { ComposedMap = rows });
    }
}
