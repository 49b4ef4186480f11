namespace ResearchKit;

/// <summary>Writes the sheets <c>study</c>, <c>roles</c> and <c>columns</c>, each setting with a word on what it means.</summary>
internal static class SettingsPages
{
    internal static SheetPage Study(StudySettings settings)
    {
        var rows = new List<SheetValue[]>();
        Add("title", Text(settings.Title), "Title of the study.");
        Add("description", Text(settings.Description), "What it is about, in a few lines.");
        Add("licence", Text(settings.Licence), "Licence of the data: CC-BY-4.0.");
        Add("schema", Number(StudySettings.NewestSchema), "Version of the layout; leave it.");
        Add("synthetic", settings.Synthetic is { } synthetic ? SheetValue.Of(synthetic) : SheetValue.Empty, "TRUE: invented data. FALSE: real data. Empty: not declared.");
        // A seed has more digits than a number cell keeps.
        if (settings.GeneratorSeed is { } seed) Add("generatorSeed", Text(FormattableString.Invariant($"{seed}")), "Seed of the generator.");
        Add("period.first", Day(settings.Period?.First), "First day of the study. Empty: from the cycles.");
        Add("period.last", Day(settings.Period?.Last), "Last day of the study.");
        Add("minCell", Number(settings.MinCell), "Counts of people below this are not shown outside.");
        Add("countingRule", Text(EnumWords<CountingRule>.Of(settings.CountingRule)), "act, pair or fractional.");
        Add("maxDyadSize", Number(settings.MaxDyadSize), "An act makes dyads when at most so many people took part, or it has one recipient.");
        Add("replyWindow", Number(settings.ReplyWindow), "Days within which a contact counts as returned.");
        Add("primary", Text(string.Join(';', settings.Primary)), "At most three indicators that were declared beforehand, separated by semicolons.");
        foreach (var (id, margin) in settings.Margin.OrderBy(m => m.Key, StringComparer.Ordinal)) Add("margin." + id, SheetValue.Of(margin), "The difference below which two values are about the same.");
        Add("declaredOn", Day(settings.DeclaredOn), "The day on which primary and margins were declared.");
        Add("askedBy", Text(settings.AskedBy), "Who asked for the indicators: a group or a role, never a name.");
        foreach (var (key, json) in settings.Other.OrderBy(o => o.Key, StringComparer.Ordinal)) Add(key, Text(json), "");
        return new(SmallSheet.Study, [new("setting", CellStyle.Text, 22), new("value", CellStyle.General, 40), new("meaning", CellStyle.Text, 80)], rows);

        void Add(string key, SheetValue value, string meaning) => rows.Add([SheetValue.Of(key), value, SheetValue.Of(meaning)]);
    }

    internal static SheetPage Roles(StudySettings settings) => new(
        SmallSheet.Roles,
        [new("role", CellStyle.Text, 20), new("label", CellStyle.Text, 30), new("side", CellStyle.Text, 12) { Words = EnumWords<Side>.All }],
        settings.Roles.Select(r => (IReadOnlyList<SheetValue>)[SheetValue.Of(r.Word), SheetValue.Of(r.Label), SheetValue.Of(EnumWords<Side>.Of(r.Side))]));

    internal static SheetPage Columns(StudyTables tables) => new(
        SmallSheet.Columns,
        [new("table", CellStyle.Text, 20), new("column", CellStyle.Text, 24), new("meaning", CellStyle.Text, 60)],
        tables.Extra.Select(e => (IReadOnlyList<SheetValue>)[SheetValue.Of(e.Table), SheetValue.Of(e.Name), SheetValue.Of(e.Meaning)]));

    private static SheetValue Text(string? text) => SheetValue.Of(text ?? "");

    private static SheetValue Number(int number) => SheetValue.Of(number, CellStyle.Whole);

    private static SheetValue Day(DateOnly? day) => day is { } known ? SheetValue.Of(known.ToDateTime(TimeOnly.MinValue), hasTime: false) : SheetValue.Empty;
}
