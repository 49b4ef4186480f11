using System.Globalization;
using CsCheck;

namespace ResearchKit.Tests;

/// <summary>Who gave more than they received; expected numbers are worked by hand in docs/measures/exchange-balance.md and its sisters.</summary>
public sealed class ExchangeBalanceTests
{
    [Fact]
    public void Contacts_SixPeople_IsTheWorkedExample()
    {
        var contacts = ExchangeBalance.Of(SixStarters.Study).Contacts!;
        Assert.Equal([("c1", 2, 1), ("c2", 2, 1), ("c3", 2, 2), ("p1", 2, 3), ("p2", 1, 4), ("p3", 1, 0)], contacts.Persons.Select(p => (p.PersonId, (int)p.Given, (int)p.Received)));
        Assert.Equal(2.0 / 9, contacts.A.Mean.Value, 12);
        Assert.Equal(0.2 / 3, contacts.B.Mean.Value, 12);
        Assert.Equal((2.0, 3.0, 1, 0), (contacts.A.GaveMore.Numerator, contacts.A.GaveMore.Denominator, contacts.A.Even, contacts.A.ReceivedMore));
        Assert.Equal((1.0, 0, 2), (contacts.B.GaveMore.Numerator, contacts.B.Even, contacts.B.ReceivedMore));
        Assert.Equal((3.0, 2.0), (contacts.A.BothWays.Numerator, contacts.B.BothWays.Numerator));
        Assert.Equal([("c1-p1", 2, 1), ("c2-p2", 2, 0), ("c2-p3", 0, 1), ("c3-p1", 1, 1), ("c3-p2", 2, 1)], contacts.Pairs.Select(p => ($"{p.PersonA}-{p.PersonB}", (int)p.AToB, (int)p.BToA)));
        Assert.Equal((0.5, 4L), (contacts.PairSymmetry.Value, contacts.PairSymmetry.N));
        Assert.Equal(3, contacts.PairsBothWays);
        Assert.Contains("too few people", contacts.A.Mean.NoInterval, StringComparison.Ordinal);
        Assert.Contains(contacts.Provenance.Excluded, e => e.Count == 1 && e.Reason.StartsWith("group contacts", StringComparison.Ordinal));
    }

    [Fact]
    public void Minutes_WeighEachContactByItsDuration_AndCountThoseWithout()
    {
        var study = Acts.Of("c1>p1", "p1>c1", "c1>p1");
        var timed = new Study(study.Settings, study.Tables with { Interactions = [.. study.Tables.Interactions.Select((i, k) => i with { DurationMinutes = k switch { 0 => 30, 1 => 10, _ => null } })] });
        var minutes = ExchangeBalance.Of(timed).Minutes!;
        Assert.Equal(0.5, minutes.Balances(Side.A)["c1"]);
        Assert.Equal(-0.5, minutes.Balances(Side.B)["p1"]);
        Assert.Contains(new Exclusion("contacts without a recorded duration", 1), minutes.Provenance.Excluded);
        Assert.Null(ExchangeBalance.Of(study).Minutes);
    }

    [Fact]
    public void Kinds_StandApart_AndAGroupHasNoReceiverOfItsOwn()
    {
        var balance = ExchangeBalance.Of(SixGivers.With(new() { Exchanges = SixGivers.Exchanges }));
        Assert.Equal(["information", "introduction", "local knowledge"], balance.Units.Select(u => u.Unit));
        var local = balance.In(ExchangeKind.LocalKnowledge)!;
        Assert.Equal([new PersonBalance("c2", Side.A, 1, 0), new PersonBalance("p2", Side.B, 0, 1)], local.Persons);
        Assert.Contains(new Exclusion("exchanges of this kind with a group: no person received them", 1), local.Provenance.Excluded);
        Assert.Null(balance.In(ExchangeKind.Time)); // only among coproducers
        Assert.Contains("interactions.csv is absent or empty; it would add the balance in contacts and in minutes.", balance.Provenance.Notes);
    }

    [Fact]
    public void Tables_FewerThanSixPeople_ShowNoBalance()
    {
        var balance = ExchangeBalance.Of(SixStarters.Study);
        Assert.Empty(balance.ToTable().Rows);
        Assert.Contains("Not shown, fewer than 6 people on each side: contacts (3 coproducers, 3 professionals).", balance.ToTable().Provenance.Notes);
        // Six professionals, three coproducers: the row of the three shows how many they are and no more.
        var uneven = ExchangeBalance.Of(Acts.Of("c1>p1", "c1>p2", "p3>c2", "p4>c2", "c3>p5", "p6>c3")).ToTable();
        Assert.All(uneven.Rows[0].Skip(3), c => Assert.Equal(CellState.Suppressed, c.State));
        Assert.All(uneven.Rows[1].Skip(3).Take(4), c => Assert.Equal(CellState.Shown, c.State));
        Assert.DoesNotContain("c1", balance.ToTable().ToText() + balance.ToPairTable().ToText(), StringComparison.Ordinal);
        Assert.Equal(["contacts", "coproducers", "2", "1", "+0.33"], balance.ForPerson("c1").Rows.Single().Select((c, k) => balance.ForPerson("c1").Columns[k].Show(c)));
        Assert.Equal("In contacts, 3 coproducers and 3 professionals have anything recorded. Too few people to say how many gave more than they received.", balance.PlainReading);
    }

    [Fact]
    public void Of_EmptyStudy_SaysWhatIsMissing()
    {
        var balance = ExchangeBalance.Of(SixGivers.With(new()));
        Assert.Empty(balance.Units);
        Assert.Equal(2, balance.Provenance.Notes.Count);
        Assert.StartsWith("Nothing that went from one person of coproducers to one of professionals or back is recorded.", balance.PlainReading, StringComparison.Ordinal);
        Assert.Empty(balance.ToTable().Rows);
    }

    [Fact]
    public void Mean_OfGiftsDrawnInR_AgreesWithR()
    {
        static IEnumerable<string[]> Rows(string file) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "References", "given", file)).Skip(1).Select(l => l.Split(','));
        static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
        static string Person(string id) => id[0] + id[1..].TrimStart('0');
        var unit = ExchangeBalance.Of(SixGivers.With(new() { Exchanges = [.. Rows("gifts.csv").Select((r, k) => SixGivers.Gave(k, Person(r[0]), Person(r[1]), ExchangeKind.Time))] })).In(ExchangeKind.Time)!;
        foreach (var (mean, row) in new[] { unit.A.Mean, unit.B.Mean }.Zip(Rows("balance.csv")))
        {
            Assert.Equal(Number(row[1]), mean.Value, 12);
            Assert.Equal(Number(row[2]), mean.Interval!.Value.Low, 9);
            Assert.Equal(Number(row[3]), mean.Interval!.Value.High, 9);
        }
    }

    [Fact]
    public void Of_RowsInAnotherOrder_GivesTheSameNumbersToTheLastDigit()
    {
        var rng = new Rng(7);
        var exchanges = Enumerable.Range(0, 200).Select(k => SixGivers.Gave(k, $"c{rng.Below(12) + 1}", $"p{rng.Below(12) + 1}", (ExchangeKind)rng.Below(3))).Select(e => rng.Chance(0.4) ? e with { GiverId = e.ReceiverId!, ReceiverId = e.GiverId } : e).ToList();
        string Numbers(IEnumerable<Exchange> rows) => string.Join(" ", ExchangeBalance.Of(SixGivers.With(new() { Exchanges = [.. rows] })).Units.SelectMany(u => new[] { u.A.Mean, u.B.Mean }).Select(m => FormattableString.Invariant($"{m.Value:R} {m.Interval!.Value.Low:R} {m.Interval.Value.High:R}")));
        Assert.Equal(Numbers(exchanges), Numbers(exchanges.AsEnumerable().Reverse()));
    }

    [Fact]
    public void Of_EverybodyInBothRoles_LeavesAllOutAndCounts()
    {
        var study = Folk.Of(new()
        {
            Participants = [Folk.Person("c1", "coproducer"), Folk.Person("p1", "professional")],
            RoleSpells = [.. new[] { "c1", "p1" }.SelectMany(p => new[] { Folk.Spell(p, "coproducer", "2024-01-01"), Folk.Spell(p, "professional", "2024-01-01") })],
            Exchanges = [SixGivers.Gave(1, "c1", "p1", ExchangeKind.Time)],
        });
        Assert.Empty(ExchangeBalance.Of(study).Units);
        Assert.Equal([new Exclusion("exchanges of a person with roles on two sides that day", 1)], ExchangeTable.Of(study).Provenance.Excluded);
        Assert.Throws<ArgumentException>(() => SixGivers.Gave(1, "c1", "c1", ExchangeKind.Time)); // nobody gives to themselves
    }

    private static readonly Gen<string[]> Contacts = Gen.Select(Gen.Int[1, 6], Gen.Int[1, 6], Gen.Int[1, 6], Gen.Bool, Gen.Bool)
        .Select(x => (x.Item4 ? $"c{x.Item1}>p{x.Item2}" : $"p{x.Item1}>c{x.Item2}") + (x.Item5 && x.Item3 != x.Item2 ? $",{(x.Item4 ? 'p' : 'c')}{x.Item3}" : "")).Array[1, 40];

    [Fact]
    public void Mean_Jackknife_IsThatOfStudiesWorkedOutAnew() => Contacts.Sample(lines =>
    {
        var study = Acts.Of(lines);
        var unit = ExchangeBalance.Of(study).Contacts!;
        double MeanWithout(Func<Interaction, bool> goes)
        {
            var rest = study.Tables.Interactions.Where(i => !goes(i)).ToList();
            return rest.Count == 0 ? double.NaN : ExchangeBalance.Of(new(study.Settings, study.Tables with { Interactions = rest })).Contacts!.A.Mean.Value;
        }
        bool Part(Interaction i, string person) => i.InitiatorId == person || i.RecipientIds.Contains(person);
        double[] Each(Side side) => [.. unit.Persons.Where(p => p.Side == side).Select(p => MeanWithout(i => Part(i, p.PersonId)))];
        double[] pairs = [.. unit.Pairs.Select(p => MeanWithout(i => Part(i, p.PersonA) && Part(i, p.PersonB) && (i.InitiatorId == p.PersonA || i.InitiatorId == p.PersonB)))];
        var expected = Jackknife.TwoWay(unit.A.Mean.Value, Each(Side.A), Each(Side.B), pairs, JackknifeScale.Raw, -1, 1);
        Assert.Equal(expected.NoInterval, unit.A.Mean.NoInterval);
        if (expected.Interval is not { } range) return;
        Assert.Equal(range.Low, unit.A.Mean.Interval!.Value.Low, 9);
        Assert.Equal(range.High, unit.A.Mean.Interval!.Value.High, 9);
    }, seed: "0000000000000", iter: 30);

    [Fact]
    public void Of_SidesSwapped_IsMirrored_AndWhatOneGaveAnotherReceived() => Contacts.Sample(lines =>
    {
        var unit = ExchangeBalance.Of(Acts.Of(lines)).Contacts!;
        var other = ExchangeBalance.Of(Acts.Of([.. lines.Select(l => new string([.. l.Select(ch => ch == 'c' ? 'p' : ch == 'p' ? 'c' : ch)]))])).Contacts!;
        Assert.Equal(unit.A.Mean.Value, other.B.Mean.Value, 12);
        Assert.Equal(unit.B.Mean.Interval?.High ?? 9, other.A.Mean.Interval?.High ?? 9, 9);
        Assert.Equal(unit.Pairs.Sum(p => p.Symmetry), other.Pairs.Sum(p => p.Symmetry), 9);
        Assert.Equal(unit.Pairs.Sum(p => p.AToB), unit.Persons.Where(p => p.Side == Side.B).Sum(p => p.Received));
        Assert.Equal(unit.A.People, (int)unit.A.GaveMore.Numerator + unit.A.Even + unit.A.ReceivedMore);
    }, seed: "0000000000000", iter: 100);
}
