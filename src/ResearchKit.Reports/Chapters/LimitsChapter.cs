namespace ResearchKit;

/// <summary>What cannot be concluded, how it was counted, and what the missing tables would add.</summary>
internal static class LimitsChapter
{
    /// <summary>The chapter.</summary>
    public static ReportChapter Chapter { get; } = new(90, "limits", "What cannot be concluded", null, Blocks);

    private static IEnumerable<ReportBlock> Blocks(ReportSource source)
    {
        var study = source.Study;
        yield return new ReportText("This is one partnership, seen through what its members recorded. Nothing here says what caused what. A share of one half is not a target unless the partners made it one. " +
            "A contact that nobody wrote down is not in the numbers, and the sides need not have been written down equally well.");
        yield return new ReportText("Ranges describe people like these in this partnership. They leave out each person, and each pair, in turn; they do not cover a record that is kept one-sidedly.");
        if (study.Settings.Synthetic == true)
            yield return new ReportText("The data were generated. Finding again what was planted shows that the chain of analysis works; it is no evidence about any neighbourhood.");
        var missing = MissingTables.Of(study).ToList();
        if (missing.Count > 0)
        {
            yield return new ReportHeading("What further tables would add");
            foreach (var (file, adds) in missing) yield return new ReportText($"{file}: {adds}.");
        }
        yield return new ReportHeading("How it was counted");
        var settings = study.Settings;
        yield return new ReportText(FormattableString.Invariant(
            $"Acts are counted by the rule {settings.CountingRule}. Pairs come from acts of at most {settings.MaxDyadSize} people, or with exactly one recipient. ") +
            "Ranges: two-way delete-one-person jackknife, t with the people of the smaller side less one, none below six people on a side, rough from six to ten.");
        yield return new ReportText(settings.Primary.Count > 0
            ? $"Declared beforehand{(settings.DeclaredOn is { } day ? FormattableString.Invariant($", on {day:yyyy-MM-dd}") : "")}: {string.Join(", ", settings.Primary)}."
            : "No indicator was declared beforehand, so none is given a verb of change.");
    }
}
