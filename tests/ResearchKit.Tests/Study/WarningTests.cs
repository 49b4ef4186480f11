namespace ResearchKit.Tests;

public sealed class WarningTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public static TheoryData<string> Ways => [.. All.Select(b => b.Name)];

    // Rows of the small study: line 2 is the first row.
    private static Breaker[] All { get; } =
    [
        new("contact after left", "interactions.csv", "after-left", f => { f.Cell("participants", "left", "2024-03-01", (t, i) => t[i, "participant_id"] == "P3"); return new(12, "initiator_id"); }),
        new("contact before joined", "interactions.csv", "before-joined", f => { f.Cell("participants", "joined", "2024-02-01", (t, i) => t[i, "participant_id"] == "P1"); return new(2, "initiator_id"); }),
        new("act twice", "interactions.csv", "duplicate-interaction", f => f.Cell("interactions", "start", "2024-03-01T00:00", (t, i) => t[i, "interaction_id"] == "I04", told: "interaction_id")),
        new("day in no cycle", "interactions.csv", "no-cycle", f => { f.Cell("cycles", "end", "2024-05-31", (t, i) => i == 0); f.Cell("interactions", "start", "2024-06-10T10:00", (t, i) => i == 3); return new(5, "start"); }),
        new("cycles overlap", "cycles.csv", "overlapping-cycles", f => { f.Cell("cycles", "end", "2024-07-31", (t, i) => i == 0); return new(3, "start"); }),
        new("gap between spells", "role_spells.csv", "role-gap", f => { f.Cell("role_spells", "to", "2024-05-31", (t, i) => i == 0); return new(3, "from"); }),
        new("coder with one source", "coded_segments.csv", "coder-one-source", f => f.Cell("coded_segments", "coder_id", "R3", (t, i) => t[i, "segment_id"] == "G3")),
        new("code without definition", "codes.csv", "code-without-definition", f => f.Cell("codes", "definition", "", (t, i) => i == 1)),
        new("column nobody declared", "participants.csv", "unknown-column", f => f.Header("participants", h => h.Replace("sector", "sektor", StringComparison.Ordinal), "sektor")),
    ];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Ways))]
    public void Check_Warning_IsToldAndDoesNotStop(string way)
    {
        var breaker = All.Single(b => b.Name == way);
        SoundFolders.Copy(SoundFolders.Small, _folder["study"]);
        var expected = breaker.Break(new(_folder["study"], new Rng(3)));
        var report = Study.Check(_folder["study"]);
        Assert.True(report.IsSound, report.ToText());
        Assert.True(report.Warnings > 0);
        Assert.True(report.Faults.Any(f => !f.IsError && f.Rule == breaker.Rule && f.File == breaker.File && f.Row == expected.Row && f.Column == expected.Column), report.ToText());
        Assert.Contains(Study.Load(_folder["study"]).Provenance.Notes, n => n.Contains(breaker.Rule, StringComparison.Ordinal));
    }

    [Fact]
    public void Check_UnknownColumn_NamesTheNearestAndKeepsIt()
    {
        SoundFolders.Copy(SoundFolders.Small, _folder["study"]);
        new BrokenFolder(_folder["study"], new Rng(1)).Header("participants", h => h.Replace("sector", "sektor", StringComparison.Ordinal), "");
        Assert.Contains("The nearest known column is sector.", Assert.Single(Study.Check(_folder["study"]).Faults).Mend, StringComparison.Ordinal);
        var study = Study.Load(_folder["study"]);
        Assert.Equal(["residents", "residents", "residents", "welfare", "welfare", "housing"], study.Tables.Extra.Single(e => e.Name == "sektor").Values);
        var partition = study.PartitionBy("sektor", new Roster(["C1", "P1", "P3"]));
        Assert.Equal(["housing", "residents", "welfare"], partition.Groups);
        Assert.Equal([1, 2, 0], partition.Group.ToArray());
        Assert.Contains("age_band", Assert.Throws<ArgumentException>(() => study.PartitionBy("sector", partition.Roster)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notes.csv", "codes")]
    [InlineData("lists.csv", "")]
    [InlineData("sides.csv", "codes")]
    [InlineData("tips.csv", "ties")]
    [InlineData("kids.csv", "")]
    [InlineData("nodes.csv", "codes")]
    public void Check_FileOfAnotherName_IsNoError(string name, string table)
    {
        SoundFolders.Copy(SoundFolders.Small, _folder["study"]);
        if (table.Length > 0) File.Delete(Path.Combine(_folder["study"], table + ".csv"));
        File.WriteAllText(Path.Combine(_folder["study"], name), "a,b\n1,2\n");
        Assert.DoesNotContain(Study.Check(_folder["study"]).Faults, f => f.File == name && f.IsError);
    }

    [Theory]
    [InlineData("cycle", "cycles")]
    [InlineData("Cycles", "cycles")]
    [InlineData("Role Spells", "role_spells")]
    [InlineData("rolespells", "role_spells")]
    [InlineData("particpants", "participants")]
    [InlineData("interactoin", "interactions")]
    [InlineData("organizations", "organisations")]
    [InlineData("phrases", null)]
    [InlineData("notes", null)]
    [InlineData("tips", null)]
    [InlineData("kids", null)]
    public void Meant_OneSlip_IsTheTable(string name, string? table) => Assert.Equal(table, TableNames.Meant(name, [.. StudySchema.All.Select(t => t.Name)]));

    [Theory]
    [InlineData("interactions", "id", "interaction_id")]
    [InlineData("interactions", "from", "initiator_id")]
    [InlineData("interactions", "To", "recipient_ids")]
    [InlineData("interactions", "date", "start")]
    [InlineData("interactions", "time", "start")]
    [InlineData("interactions", "initiator", "initiator_id")]
    [InlineData("interactions", "mood", null)]
    [InlineData("participants", "id", "participant_id")]
    [InlineData("participants", "sektor", "sector")]
    [InlineData("participants", "age_band", null)]
    [InlineData("exchanges", "from", "giver_id")]
    [InlineData("exchanges", "to", "receiver_id")]
    [InlineData("exchanges", "day", "date")]
    [InlineData("ties", "from", "ego_id")]
    [InlineData("attendance", "id", null)]
    public void NearColumn_IsWhatTheHeadingMeansOrNone(string table, string heading, string? column) => Assert.Equal(column, NearColumn.Of(heading, StudySchema.Find(table)!, []));

    [Fact]
    public void Check_ColumnFarFromAll_NamesNone()
    {
        SoundFolders.Copy(SoundFolders.Small, _folder["study"]);
        new BrokenFolder(_folder["study"], new Rng(1)).Header("participants", h => h.Replace("sector", "mood", StringComparison.Ordinal), "");
        Assert.StartsWith("No known column goes by this name. Leave it, or declare it in datapackage.json", Assert.Single(Study.Check(_folder["study"]).Faults).Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_TwoRolesAtOnce_IsNoFault()
    {
        SoundFolders.Copy(SoundFolders.Small, _folder["study"]);
        new BrokenFolder(_folder["study"], new Rng(1)).Cell("role_spells", "to", "", (t, i) => i == 0);
        Assert.Equal(0, Study.Check(_folder["study"]).Warnings);
    }
}
