using System.Globalization;
using CsCheck;

namespace ResearchKit.Tests;

/// <summary>Who decides; expected numbers are worked by hand on the pages in docs/measures, ranges checked against References/given/given.R.</summary>
public sealed class WhoDecidesTests
{
    private static Proposal Raised(int number, string by, ProposalOutcome outcome) => new($"v{number}", by, SixGivers.Day, null, "", outcome, null);

    private static Decision Decided(int number, ParticipationLevel level, string by = "c1;p1", string? budget = null) => new($"d{number}", "K1", SixGivers.Day, "", "", level, Folk.Ids(by), budget);

    private static readonly Proposal[] Proposals =
    [
        Raised(1, "c1", ProposalOutcome.Adopted), Raised(2, "c1", ProposalOutcome.Adapted), Raised(3, "c2", ProposalOutcome.Parked), Raised(4, "c3", ProposalOutcome.Rejected),
        Raised(5, "p1", ProposalOutcome.Adopted), Raised(6, "p2", ProposalOutcome.Adopted), Raised(7, "p2", ProposalOutcome.Rejected), Raised(8, "z1", ProposalOutcome.Adopted),
    ];

    private static readonly Interaction[] Meetings =
    [
        Acts.Parse("!p1>c1,c2", 0) with { AgendaBy = Folk.Ids("c1;p1") }, Acts.Parse("!p1>c1,c2", 1) with { AgendaBy = Folk.Ids("c1;c2;p1") }, Acts.Parse("!p1>c1,c2", 2) with { AgendaBy = Folk.Ids("p1") },
    ];

    [Fact]
    public void Of_SixPeople_IsTheWorkedExample()
    {
        var decides = WhoDecides.Of(SixGivers.With(new()
        {
            Proposals = Proposals,
            Interactions = Meetings,
            Cycles = Folk.Halves,
            Decisions = [Decided(1, ParticipationLevel.Consult, budget: "p1"), Decided(2, ParticipationLevel.Involve, "p1;p2", "p1"), Decided(3, ParticipationLevel.Collaborate, "c1", "c1"), Decided(4, ParticipationLevel.Consult, "z1")],
        }));
        Assert.Equal(new ProposalOutcomes(4, 3, 1, 1, 1, 1), decides.ProposalsA);
        Assert.Equal(new ProposalOutcomes(3, 2, 2, 0, 0, 1), decides.ProposalsB);
        Assert.Equal(new ProposalOutcomes(1, 1, 1, 0, 0, 0), decides.ProposalsOfOthers);
        Assert.Equal(1 / 2.0 - 2 / 3.0, decides.Difference.Estimate.Value, 12);
        Assert.Equal(Verdict.CannotTell, decides.Difference.Verdict);
        Assert.Equal(new BySide(3, 3, 0, 0), decides.AgendaItems);
        Assert.Equal((0.5, 6L), (decides.AgendaShare.Value, decides.AgendaShare.N));
        Assert.Equal(new DecidedBy(1, 1, 1, 1, 0), decides.Decided);
        Assert.Equal(new BySide(1, 2, 0, 0), decides.Budget);
        Assert.Equal([0, 2, 1, 1, 0], decides.Levels[0].Counts);
        Assert.Equal((ParticipationLevel.Consult, ParticipationLevel.Involve), decides.Levels[0].Median);
        Assert.Null(decides.Levels[1].Median); // the second half of the year has no decision
        Assert.Equal("Of 4 proposals of coproducers, 2 were taken up, of 3 of professionals, 2 (cannot tell: too few people: 2 on the smaller side; a range needs 6). "
            + "Of 4 decisions, people of both sides took 1, coproducers without professionals 1, and professionals without coproducers 1; the level in the middle is between consult and involve.", decides.PlainReading);
        Assert.Equal(4, decides.ToTable().Rows.Count);
    }

    [Fact]
    public void Median_OddNumber_IsTheOneInTheMiddle()
    {
        var levels = WhoDecides.Of(SixGivers.With(new() { Decisions = [Decided(1, ParticipationLevel.Collaborate), Decided(2, ParticipationLevel.Consult), Decided(3, ParticipationLevel.Involve)] })).Levels[^1];
        Assert.Equal((ParticipationLevel.Involve, ParticipationLevel.Involve), levels.Median);
    }

    [Fact]
    public void Of_EmptyStudy_NamesTheFilesAndWhatTheyWouldAdd()
    {
        var decides = WhoDecides.Of(SixGivers.With(new()));
        Assert.Equal(["interactions.csv", "proposals.csv", "decisions.csv"], decides.Provenance.Notes.Select(n => n.Split(' ')[0]));
        Assert.Equal("No proposal of either side is recorded: whose proposals are taken up cannot be told. No decision is recorded: who took them, and how far participants took part, cannot be told.", decides.PlainReading);
        Assert.Equal("a side raised no proposal", decides.Difference.Estimate.Reason);
        Assert.Contains("agenda_by", WhoDecides.Of(Acts.Of("c1>p1")).Provenance.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ProposerWithTwoRoles_IsLeftOutAndTriedOnBothSides()
    {
        var decides = WhoDecides.Of(Folk.Of(new()
        {
            Participants = [Folk.Person("c1", "coproducer"), Folk.Person("c2", "coproducer"), Folk.Person("p1", "professional")],
            RoleSpells = [Folk.Spell("c1", "coproducer", "2024-01-01"), Folk.Spell("c1", "professional", "2024-01-01")],
            Proposals = [Raised(1, "c1", ProposalOutcome.Adopted), Raised(2, "c2", ProposalOutcome.Parked), Raised(3, "p1", ProposalOutcome.Rejected)],
        }));
        Assert.Equal(1, decides.ProposalsA.Raised);
        Assert.Equal([0.5, -0.5], decides.Difference.Strip.Where(s => s.What == "two roles").Select(s => s.Estimate.Value));
        Assert.Contains(new Exclusion("proposals of a person with roles on two sides that day", 1), decides.Provenance.Excluded);
    }

    private static IEnumerable<string[]> Rows(string file) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "References", "given", file)).Skip(1).Select(l => l.Split(','));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [Fact]
    public void Ranges_AgreeWithR()
    {
        var decides = WhoDecides.Of(SixGivers.With(new()
        {
            Proposals = [.. Rows("proposals.csv").Select((r, k) => Raised(k, $"{r[0][0]}{int.Parse(r[0][1..], CultureInfo.InvariantCulture)}", r[1] == "1" ? ProposalOutcome.Adapted : ProposalOutcome.Parked))],
        }));
        foreach (var (estimate, row) in new[] { decides.TakenUpA, decides.TakenUpB, decides.Difference.Estimate }.Zip(Rows("uptake.csv")))
        {
            Assert.Equal(Number(row[1]), estimate.Value, 12);
            Assert.Equal(Number(row[2]), estimate.Interval!.Value.Low, 9);
            Assert.Equal(Number(row[3]), estimate.Interval!.Value.High, 9);
        }
    }

    [Fact]
    public void Of_SidesSwapped_IsMirrored() => Gen.Select(Gen.Int[0, 15], Gen.Enum<ProposalOutcome>()).Array[1, 40].Sample(rows =>
    {
        WhoDecides Of(bool swapped) => WhoDecides.Of(SixGivers.With(new() { Proposals = [.. rows.Select((r, k) => Raised(k, $"{((r.Item1 < 8) ^ swapped ? 'c' : 'p')}{r.Item1 % 8 + 1}", r.Item2))] }));
        var (there, back) = (Of(false), Of(true));
        Assert.Equal(there.ProposalsA, back.ProposalsB);
        Assert.Equal(there.Difference.Estimate.Value, -back.Difference.Estimate.Value, 12);
        Assert.Equal(there.Difference.Estimate.Interval?.Low ?? 9, -(back.Difference.Estimate.Interval?.High ?? -9), 9);
        Assert.Equal(there.TakenUpA.Interval?.Low ?? 9, back.TakenUpB.Interval?.Low ?? 9, 12);
    }, seed: "0000000000000", iter: 100);
}
