using System.Globalization;
using System.Text;

namespace ResearchKit.Simulation;

/// <summary>docs/simulation.md, from the rows of simulation.csv.</summary>
internal static class Page
{
    private static readonly (Asked Indicator, string Words)[] Columns =
    [
        (Asked.Share, "share of starts"), (Asked.ShareChange, "its change"), (Asked.TurnShare, "TurnShare"), (Asked.TurnShareChange, "its change"),
        (Asked.Gap, "gap"), (Asked.GapChange, "its change"), (Asked.Arc, "Arc, one set"),
    ];

    public static string Of(IReadOnlyList<Row> rows)
    {
        var jackknife = rows.Where(r => r.Part == Part.Default).ToList();
        var page = new StringBuilder();
        page.Append(Introduction(jackknife));
        page.Append("\n## Coverage of the default range\n\nThe share of nominal 95 % ranges that hold the true value, where nothing changes. **Bold**: outside the bars. In brackets: below six people a side the library gives no range; this is what it would have been worth. The first number column says in what share of the studies there was a range for TurnShare: where fewer than six people of a side took part there is none. In the world of group contacts the ranges are too wide: an act goes whole with each of its people, so that what a group act carries is counted more than once.\n\n");
        Table(page, ["world", "people", "with range", .. Columns.Select(c => c.Words)], Cells(jackknife),
            cell => [Share(Find(cell, Asked.TurnShare) is { } t ? (double)t.Ranges / t.Studies : double.NaN), .. Columns.Select(c => Coverage(Find(cell, c.Indicator)))]);
        page.Append("\n## False claims where nothing changes\n\nThe share of studies in which the verdict *higher* or *lower* is false. Nominal: .05 each, and .05 for any of the three changes when they are declared as primary and share their level. For the gap of one period a claim is false when its sign is wrong, and any claim where its true value is 0.\n\n");
        Table(page, ["world", "people", "starts more often", "change of starts", "change of TurnShare", "gap", "change of gap", "any change, each at .95", "any change, primary"], Cells(jackknife).Where(c => Shown(c)),
            cell =>
            [
                Claims(Find(cell, Asked.Share)), Claims(Find(cell, Asked.ShareChange)), Claims(Find(cell, Asked.TurnShareChange)), Claims(Find(cell, Asked.Gap)), Claims(Find(cell, Asked.GapChange)),
                Share(cell.FirstOrDefault(r => r.Indicator == "family")?.Higher ?? double.NaN), Share(cell.FirstOrDefault(r => r.Indicator == "family")?.FamilyHigher ?? double.NaN),
            ]);
        page.Append("\n## Power: what is found where something changes\n\nIn the second period side a starts more (log odds + .8) and the chance that a contact is answered at once is .3 higher. For each change: its true value, the share of studies that say so (the right verdict) at .95 for this one alone, and as one of three primary indicators; then the coverage.\n\n");
        Asked[] changes = [Asked.ShareChange, Asked.TurnShareChange, Asked.GapChange];
        Table(page, ["world", "people", .. changes.SelectMany(c => new[] { c == Asked.ShareChange ? "starts: true" : c == Asked.TurnShareChange ? "TurnShare: true" : "gap: true", "found", "as primary", "covers" })],
            Cells(jackknife).Where(c => Shown(c)), cell => [.. changes.SelectMany(c => Power(cell.FirstOrDefault(r => r.Scenario == "changed" && r.Indicator == c.ToString())))]);
        page.Append("\n## The gap of one period\n\nIts true value, the mean of the studies, and how often the verdict says *higher* and *lower*. Where starters are random (world persons) the true value is 0 and the mean is too. Where pairs lean (dyads) or contacts are answered (bursts) it is drawn towards 0: what chance does to the fitted strengths is taken out as if starters were random, which is too little where pairs lean and too much where replies even contacts out. There the gap claims less than there is, and not more; at 30 x 30, where its range is narrow, it misses the true value for that reason. With group contacts it lies .01 to .02 too low.\n\n");
        Table(page, ["world", "people", "true", "mean", "deviation", "higher", "lower"], Cells(jackknife),
            cell => Find(cell, Asked.Gap) is { } g ? [Value(g.Truth), Value(g.Mean), Value(g.Deviation), Share(g.Higher), Share(g.Lower)] : ["", "", "", "", ""]);
        Positions(page, rows);
        Options(page, rows);
        Failing(page, [.. rows.Where(r => r.Part != Part.Options)]);
        return page.ToString();
    }

    private static string Introduction(List<Row> rows)
    {
        var one = rows.FirstOrDefault();
        string studies = one is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{rows.Min(r => r.Studies)} studies in each cell, seed {one.Seed}");
        var text = new StringBuilder($"""
            # What the ranges and verdicts are worth

            Simulated studies, held against what is true of them. {studies}. All numbers: [simulation.csv](simulation.csv). Made by `dotnet run -c Release --project tests/ResearchKit.Simulation`; a short version with the same seed is one of the tests.

            ## How to read it

            A range is worth its name when it holds the true value in about 95 of 100 studies. **Bars**, set beforehand: .92 to .99 from 11 people a side, .90 to .99 at 6 to 10. A cell outside them is printed in bold and listed at the end; the bars are not moved. Below .92 a range promises too much; above .99 it is wider than it need be and finds less. With 2,000 studies the share .95 is known to +-.01.

            The studies come from a generator that shares no code with `SyntheticStudy` and none with the library: its own dice, its own people. The library gets finished studies and is asked what any user may ask. In each world both sides are alike, so that the true share of starts is one half:

            """);
        text.Append('\n');
        foreach (var world in World.All) text.Append(CultureInfo.InvariantCulture, $"- *{world.Name}*: {world.Words};\n");
        text.Append(CultureInfo.InvariantCulture, $"""

            People differ in how active they are (log scale, deviation .5), and pairs in how often they meet (deviation 1). Contacts in each of two periods: {string.Join(", ", Size.All.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Contacts} at {s.Name}")))}. *Arc, one set* is the arc reciprocity of a whole network of as many people as on both sides, with the jackknife for one set of people, V = max(V_N - V_D, V_N/2).

            **What is true.** By construction: one half for the share of starts, no change where nothing changes, no gap where starters are random (world persons). Otherwise from a simulation of its own with the same parameters: 400 partnerships with 60 records each, without and with the change, and 20,000 whole networks. For the gap, the chances of people are fitted to the 60 records of the same people at once, with pairs drawn anew, so that what chance does to one record is not in them.

            """);
        return text.ToString();
    }

    private static void Positions(StringBuilder page, IReadOnlyList<Row> rows)
    {
        var positions = rows.Where(r => r.Part == Part.Positions).ToList();
        if (positions.Count == 0) return;
        page.Append(CultureInfo.InvariantCulture, $"""

            ## Positions and bridge-builders

            Five ranges of positions and bridge-builders, in {positions.Min(r => r.Studies)} studies a cell, from six people a side on: two periods of the studies above, in which nothing changes. Their tables give no verdict: *false* is the share of studies whose range lies above or below 0.

            **Side a's share of betweenness and of brokerage (two-paths), last period less first** (`Position.Of(study).Differences`, table T16-first-last). Nothing changes, so 0 is true. The range of betweenness is too wide everywhere: of V_N - V_D and V_N/2 the larger is taken, which is nearly always V_N/2, and that is two to three times the variance between studies (looked into at 30 x 30, persons and bursts: V_N - V_D would be near it). Such a range hardly claims falsely, and finds less than it could. Brokerage keeps inside the bars from 11 people a side on.


            """);
        Numbers((Asked.BetweennessChange, "betweenness"), (Asked.BrokerageChange, "brokerage"));
        page.Append(CultureInfo.InvariantCulture, $"""

            **Bridge-builders named by others** (`Spanners.Of(study)`, tables T08-three-ways and T08-pairs), over both periods together. Three people of each side, drawn at random, are each named by two others, so that being one has nothing to do with contact. *Contacts less pairs* is the share of contacts with one less the share of pairs with one; *TurnShare* and *mutual* are those of pairs with one less pairs without. Contacts less pairs is 0 by construction: of the people on each side any three are as likely as any others, so that a contact has one with the very chance that is taken off. So is TurnShare in the worlds dyads and persons, where the chance who starts does not hang on how often a pair meets. Elsewhere the true value comes from a simulation of its own (400 partnerships with 60 records each, bridge-builders drawn 20 times in each) and lies within {positions.Max(r => Math.Abs(r.Truth)).ToString(".000", CultureInfo.InvariantCulture)} of 0. At 6 x 8 there is no range of the last two: three of six people are left without, and a range needs six.

            The range of contacts less pairs is narrow where the bridge-builders happen to meet few people, and then the value is below 0: at 30 x 30, where they are few of many, most false ranges lie below 0, and a few more are false than 5 in 100. Where all pairs of a kind are mutual, or none, no range of the difference is given: leaving people out would move nothing there, and the range would be too narrow (it was false in .089 of the studies of bursts at 30 x 30, where nine pairs of ten are mutual). With group contacts TurnShare and mutual pairs are too wide at 11 x 18, as above.


            """);
        Numbers((Asked.BridgeGap, "contacts less pairs"), (Asked.BridgeTurnShare, "TurnShare"), (Asked.BridgeMutual, "mutual"));

        void Numbers(params (Asked Indicator, string Words)[] columns)
            => Table(page, ["world", "people", .. columns.SelectMany(c => new[] { $"{c.Words}: with range", "covers", "false" })], Cells(positions), cell => [.. columns.SelectMany(c => Ranges(Find(cell, c.Indicator)))]);
    }

    private static string[] Ranges(Row? row) => row is null ? ["", "", ""] : [Share((double)row.Ranges / row.Studies), row.Ranges == 0 ? "-" : Coverage(row), row.Ranges == 0 ? "-" : Claims(row)];

    private static void Options(StringBuilder page, IReadOnlyList<Row> rows)
    {
        var options = rows.Where(r => r.Method != Row.Jackknife).ToList();
        if (options.Count == 0) return;
        page.Append(CultureInfo.InvariantCulture, $"\n## The options\n\nCoverage of `Bootstrap.Persons`, `Bootstrap.Dyads` (pairs) and `Bootstrap.Acts` at nominal 95 %, {OptionCell.Draws} draws in each of {options.Min(r => r.Studies)} studies, beside the jackknife. None is a default. The bootstrap of acts draws contacts of the same starter twice, so that TurnShare and the gap are wrong by construction: do not use it for them.\n\n");
        (Asked, string)[] measures = [(Asked.Share, "share of starts"), (Asked.TurnShare, "TurnShare"), (Asked.Gap, "gap")];
        string[] methods = [Row.Jackknife, "persons", "pairs", "acts"];
        Table(page, ["world", "people", .. measures.SelectMany(m => methods.Select((k, i) => i == 0 ? $"{m.Item2}: {k}" : k))], Cells(rows).Where(c => c.Any(r => r.Method != Row.Jackknife)),
            cell => [.. measures.SelectMany(m => methods.Select(k => Coverage(cell.FirstOrDefault(r => r.Scenario == "flat" && r.Indicator == m.Item1.ToString() && r.Method == k))))]);
    }

    private static void Failing(StringBuilder page, List<Row> rows)
    {
        var failing = rows.Where(r => r.Passes == false).ToList();
        page.Append(CultureInfo.InvariantCulture, $"\n## Cells outside the bars\n\n{failing.Count} of {rows.Count(r => r.Passes is not null)}, of the default range; too low {failing.Count(r => r.Covers < 0.95)}, too high {failing.Count(r => r.Covers > 0.95)}.\n\n");
        foreach (var group in failing.GroupBy(r => (Low: r.Covers < 0.95, r.Indicator, r.Scenario)).OrderBy(g => g.Key.Low ? 0 : 1))
            page.Append(CultureInfo.InvariantCulture, $"- {group.Key.Indicator}{(group.Key.Scenario == "changed" ? " where something changes" : "")}, too {(group.Key.Low ? "low" : "high")}: {string.Join(", ", group.Select(r => $"{r.World} {r.People} {Share(r.Covers)}"))}\n");
    }

    private static string[] Power(Row? row)
        => row is null ? ["", "", "", ""]
        : Math.Abs(row.Truth) < 0.01 ? [Value(row.Truth), "-", "-", Coverage(row)]
        : [Value(row.Truth), Share(row.Truth > 0 ? row.Higher : row.Lower), Share(row.Truth > 0 ? row.FamilyHigher : row.FamilyLower), Coverage(row)];

    private static string Coverage(Row? row) => row is null || double.IsNaN(row.Covers) ? "" : row.Passes switch
    {
        null => $"({Share(row.Covers)})",
        true => Share(row.Covers),
        false => $"**{Share(row.Covers)}**",
    };

    private static string Claims(Row? row) => row is null ? "" : Share(row.Truth > 0 && row.Indicator == nameof(Asked.Gap) ? row.Lower : row.Truth < 0 && row.Indicator == nameof(Asked.Gap) ? row.Higher : row.Higher + row.Lower);

    private static Row? Find(IEnumerable<Row> cell, Asked indicator) => cell.FirstOrDefault(r => r.Method == Row.Jackknife && r.Scenario == "flat" && r.Indicator == indicator.ToString());

    private static bool Shown(IEnumerable<Row> cell) => !Size.All.First(s => s.Name == cell.First().People).WouldBe;

    private static IEnumerable<IGrouping<(string, string), Row>> Cells(IEnumerable<Row> rows) => rows.GroupBy(r => (r.World, r.People));

    private static void Table(StringBuilder page, string[] head, IEnumerable<IGrouping<(string World, string People), Row>> cells, Func<IEnumerable<Row>, string[]> row)
    {
        page.Append("| ").AppendJoin(" | ", head).Append(" |\n|---|---|").Append(string.Concat(Enumerable.Repeat("---:|", head.Length - 2))).Append('\n');
        foreach (var cell in cells) page.Append("| ").AppendJoin(" | ", [cell.Key.World, cell.Key.People.Replace("x", " x ", StringComparison.Ordinal), .. row(cell)]).Append(" |\n");
    }

    // Three digits, without the nought before the point.
    private static string Share(double value) => double.IsNaN(value) ? "" : value >= 0.9995 ? "1" : value.ToString(".000", CultureInfo.InvariantCulture);

    private static string Value(double value) => double.IsNaN(value) ? "" : Math.Round(value, 3) == 0 ? "0" : value.ToString(".000;-.000", CultureInfo.InvariantCulture);
}
