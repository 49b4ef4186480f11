namespace ResearchKit;

public static partial class Initiation
{
    /// <summary>The share of starts by kind of contact. Without a recorded occasion the headline mixes convening with initiative: this shows where.</summary>
    public static InitiationBreakdown ByKind(Interactions interactions)
        => By(interactions, "kind", "kind of contact", i => (EnumWords<InteractionKind>.Of(i.Kind), KindNames.Of(i.Kind)), (int)InteractionKind.Encounter + 1, i => (int)i.Kind);

    /// <summary>The share of starts by setting: where the contact took place, where that is recorded.</summary>
    public static InitiationBreakdown BySetting(Interactions interactions)
        => By(interactions, "setting", "setting", i => i.Setting is { } s ? (EnumWords<Setting>.Of(s), PlainWord.Of(s)) : ("", "not recorded"), (int)Setting.Online + 1, i => (int?)i.Setting);

    /// <summary>
    /// Who started, by occasion: new and follow-up contacts, those whose occasion is not recorded, and, apart, standing and required ones, where the
    /// share says who convened and not who took the initiative.
    /// </summary>
    public static InitiationBreakdown ByOccasion(Interactions interactions)
        => By(interactions, "occasion", "occasion", i => i.Occasion switch
        {
            Occasion.New => ("new", "new"),
            Occasion.FollowUp => ("follow_up", "follow-up"),
            Occasion.Standing => ("standing", "standing meeting (who convened)"),
            Occasion.Required => ("required", "required (who convened)"),
            _ => ("", "not recorded"),
        }, (int)Occasion.Required + 1, i => (int?)i.Occasion);

    /// <summary>What <see cref="BySector"/> is.</summary>
    public static MeasureInfo SectorShareInfo { get; } = new(
        "initiation-share-sectors", "Share of starts of side a between two sectors",
        "s_GH = I[A in G, B in H] / (I[A in G, B in H] + I[B in H, A in G]); G, H = sectors of the people on side a and on side b", Source, 0, 1);

    /// <summary>
    /// The share of starts of side a, for each pair of a sector on side a and a sector on side b between which there was a contact. The interval takes the
    /// people of both sectors as one set, see <see cref="Jackknife.OneSet"/>.
    /// </summary>
    public static InitiationBreakdown BySector(Interactions interactions)
    {
        var headline = Headline(interactions);
        return new SectorShares(interactions.Study, headline).Of(interactions);
    }

    /// <summary>The share of starts under the three counting rules side by side, with starts per person and per person-month under each.</summary>
    public static InitiationBreakdown ByRule(Interactions interactions)
    {
        var headline = Headline(interactions);
        var resolver = new ActResolver(interactions.Study);
        var acts = resolver.Read(interactions);
        var parts = new List<InitiationPart>();
        var provenance = ActTable.Of(resolver, acts, interactions.Provenance, headline).Provenance;
        foreach (var rule in new[] { CountingRule.Act, CountingRule.Pair, CountingRule.Fractional })
        {
            var counting = headline with { Rule = rule };
            var table = ActTable.Of(resolver, acts, interactions.Provenance, counting);
            if (table.Acts.Length == 0) continue;
            string words = rule switch { CountingRule.Act => "a contact counts once", CountingRule.Pair => "once for each person addressed", _ => "in parts, over all addressed" };
            parts.Add(Part(EnumWords<CountingRule>.Of(rule), $"{rule}: {words}", table, counting, interactions, convened: false));
        }
        return new("rule", "counting rule", parts, parts.Count == 0 ? 0 : parts[0].Share.N, SideLabels.LabelOf(interactions.Study, Side.A), SideLabels.LabelOf(interactions.Study, Side.B), provenance);
    }

    private static InitiationBreakdown By(Interactions interactions, string by, string words, Func<Interaction, (string Key, string Label)> part, int parts, Func<Interaction, int?> order)
    {
        var headline = Headline(interactions);
        bool occasions = by == "occasion";
        var rows = new List<InitiationPart>();
        foreach (var group in interactions.GroupBy(i => order(i) ?? parts).OrderBy(g => g.Key))
        {
            var (key, label) = part(group.First());
            var some = interactions.Where($"contacts of another {by}", i => (order(i) ?? parts) == group.Key);
            bool convened = occasions && key is "standing" or "required";
            var counting = convened ? headline with { Occasions = OccasionScope.Convened } : headline;
            var table = Table(some, counting);
            if (table.Acts.Length > 0) rows.Add(Part(key, label, table, counting, some, convened));
        }
        var whole = Table(interactions, occasions ? headline with { Occasions = OccasionScope.All } : headline);
        return new(by, words, rows, whole.Acts.Length, SideLabels.LabelOf(interactions.Study, Side.A), SideLabels.LabelOf(interactions.Study, Side.B), whole.Provenance);
    }

    private static InitiationPart Part(string key, string label, ActTable table, Counting counting, Interactions interactions, bool convened)
    {
        var starts = StartEstimates.Of(table, counting);
        var part = new InitiationPart(key, label, convened ? starts.Convened : starts.Share, starts.FromA, starts.FromB, starts.Replicates.PeopleA, starts.Replicates.PeopleB);
        return convened ? part : part with
        {
            PerPersonA = starts.PerPersonA,
            PerPersonB = starts.PerPersonB,
            PerMonthA = MonthlyStarts.Of(table, counting, Side.A, interactions.Study, interactions.Window, NoContact),
            PerMonthB = MonthlyStarts.Of(table, counting, Side.B, interactions.Study, interactions.Window, NoContact),
        };
    }
}
