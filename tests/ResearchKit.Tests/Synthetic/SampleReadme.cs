using System.Globalization;
using System.Text;

namespace ResearchKit.Tests;

/// <summary>The README of the shipped sample, made from what was planted, what the shipped seed shows and what 200 seeds show.</summary>
internal static class SampleReadme
{
    public static string Text()
    {
        var study = SyntheticStudy.Create();
        var seen = new PlantedPatterns(study, study);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # Harbour Quarter

            > {SyntheticStudy.Banner(SyntheticStudy.ShippedSeed)}

            An invented partnership of residents, coproducers and professionals in an invented area, over two years and three cycles. Nobody in it exists. It is here to try ResearchKit on, and to see which conclusions such data can bear.

            * Source: `SyntheticStudy.Create()`; the same bytes on every platform. Read [docs/synthetic-study.md](../../docs/synthetic-study.md) for the model and all its parameters.
            * Licence: CC0 1.0 (https://creativecommons.org/publicdomain/zero/1.0/).
            * Holds: {study.Participants.Count} people, {study.Interactions.Count} contacts, {study.Tables.Sources.Count} sources, {study.Tables.Segments.Count} coded segments, three waves of a checklist and of a network survey, and the record of reflections, decisions and actions. Three contacts were entered twice on purpose (two people may also meet twice on a day), one person withdrew consent and stands in participants.csv only.

            ## What was planted, and what comes back

            The seed was fixed before any output was seen, and nothing was tuned to it: parameters were set on means over other seeds. So a single sample need not show everything that was planted. A pattern counts as recovered when the log as recorded shows the planted direction with at least half of the planted size; the last column says in what share of 200 seeds that is so. A share below 1 is what such data can bear, not a fault of the sample.

            | | Planted | Aimed at, on average | Recovered if | In this sample | Recovered here | In 200 seeds |
            |---|---|---|---|---|---|---|

            """);
        foreach (var (pattern, criterion) in SyntheticStudy.Patterns.Zip(PatternCriteria.All))
            text.Append(CultureInfo.InvariantCulture, $"| {pattern.Id} | {pattern.Claim} | {pattern.Target} | {criterion.Recovered} | {criterion.Seen(seen)} | {(criterion.Holds(seen) ? "yes" : "no")} | {SyntheticSeeds.Share(pattern.Id):0.00} |\n");
        var claimed = SyntheticVerdicts.Of(study);
        text.Append("""

            ## What may be claimed

            To see a pattern is less than to be able to claim it. The three primary indicators of the sample were declared beforehand; this is their verdict (last cycle less first, 95 % for the three together), and how often it is *higher* when the trends are planted, and *higher* or *lower* when they are not (the flat variant, where any claim is false).

            | Primary indicator | Verdict here | Higher, trends planted, 200 seeds | Higher or lower, flat, 200 seeds |
            |---|---|---|---|

            """);
        string[] names = ["share of contacts that coproducers start", "taking turns within a pair", "mutual pairs beyond the random starter"];
        for (int k = 0; k < names.Length; k++)
            text.Append(CultureInfo.InvariantCulture, $"| {names[k]} | {Word(claimed[k])} | {SyntheticVerdicts.Share(SyntheticVariant.Growing, [Verdict.Higher], k):0.00} | {SyntheticVerdicts.Share(SyntheticVariant.Flat, [Verdict.Higher, Verdict.Lower], k):0.00} |\n");
        text.Append(CultureInfo.InvariantCulture, $"| any of the three | | {SyntheticVerdicts.Share(SyntheticVariant.Growing, [Verdict.Higher], 0, 1, 2):0.00} | {SyntheticVerdicts.Share(SyntheticVariant.Flat, [Verdict.Higher, Verdict.Lower], 0, 1, 2):0.00} |\n");
        text.Append("""

            ## What it is not

            * No evidence about any real partnership. Recovering the planted ladder of three steps (P3) is no evidence for a ladder: we built it.
            * No evidence of causes. Bridge-builders (P4) were given more contacts and more even ones; no analysis of such a log could tell that from people seeking out those who already get on.
            * P10 was not planted by itself; it follows from P2 and P4. P1 and P2 were planted on contacts as they happened; the recorder bias (N2) lowers what the log shows.
            * A real study would need, besides: who recorded what and what was left out, interviews that can contradict the log, people who left asked why, and members who check the findings.

            """);
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Higher => "higher",
        Verdict.Lower => "lower",
        Verdict.Same => "about the same",
        Verdict.Depends => "depends on how one counts",
        _ => "cannot tell",
    };
}
