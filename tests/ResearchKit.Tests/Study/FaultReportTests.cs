using System.Globalization;

namespace ResearchKit.Tests;

public sealed class FaultReportTests : IDisposable
{
    private const string Header = "interaction_id,start,precision,kind,initiator_id,recipient_ids,direction\n";
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_ManyFaults_CountsAllKeepsTwentyAndThrowsNone()
    {
        const int Rows = 20_000;
        using (var acts = new StreamWriter(_folder["interactions.csv"]))
        {
            acts.Write(Header);
            for (int i = 0; i < Rows; i++) acts.Write($"I{i.ToString(CultureInfo.InvariantCulture)},2024-13-01T10:00,minute,shout,P1,P2,one_way\n");
        }
        int thread = Environment.CurrentManagedThreadId, thrown = 0;
        void Count(object? sender, System.Runtime.ExceptionServices.FirstChanceExceptionEventArgs e) { if (Environment.CurrentManagedThreadId == thread) thrown++; }
        Study.Check(_folder.Path);
        AppDomain.CurrentDomain.FirstChanceException += Count;
        var report = Study.Check(_folder.Path);
        AppDomain.CurrentDomain.FirstChanceException -= Count;
        Assert.Equal(0, thrown);
        Assert.Equal(2 * Rows, report.Errors);
        Assert.Equal(["bad-date", "unknown-value"], report.Groups.Select(g => g.Rule));
        Assert.All(report.Groups, g => Assert.Equal((Rows, 20), (g.Count, g.Examples.Count)));
        Assert.Equal(Enumerable.Range(2, 20).Select(r => (long)r), report.Groups[0].Examples.Select(f => f.Row));
        Assert.Contains("and 19980 more", report.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_FreeText_IsNeverShown()
    {
        File.WriteAllText(_folder["codes.csv"], "code_id,name,origin,version\nc1,,deductive,My neighbour at number 12 told me that she had rather not\nc2,\"secret\"x,deductive,1\n");
        File.WriteAllText(_folder["interactions.csv"], Header);
        var report = Study.Check(_folder.Path);
        Assert.Equal(3, report.Errors);
        Assert.DoesNotContain("secret", report.ToText() + report.ToJson() + report.ToCsv(), StringComparison.Ordinal);
        Assert.DoesNotContain("neighbour", report.ToText() + report.ToJson() + report.ToCsv(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_Markup_IsEscaped()
    {
        File.WriteAllText(_folder["interactions.csv"], Header + "A,2024-02-01,day,<b>x</b>,p,q,one_way\n");
        string html = Study.Check(_folder.Path).ToHtml();
        Assert.Contains("&lt;b&gt;x&lt;/b&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>x", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_AddedColumnOfAnotherLength_IsRefusedAndNothingIsWritten()
    {
        var uneven = SmallStudy.Tables with { Extra = [new("participants", "age_band", "", ["20-39"])] };
        Assert.Contains("age_band", Assert.Throws<ArgumentException>(() => new Study(SmallStudy.Settings, uneven).Write(_folder["study"])).Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Load_InteractionsAlone_PeopleAreThoseNamed()
    {
        File.WriteAllText(_folder["interactions.csv"], """
            interaction_id,start,precision,kind,initiator_id,recipient_ids,direction,present_ids,initiator_role,recipient_roles
            A,2024-02-01,day,phone,x,y,one_way,z,pupil,teacher
            B,2024-02-02,day,phone,x,y,one_way,,teacher,pupil
            C,2024-02-03,day,phone,x,,one_way,y,pupil,

            """.ReplaceLineEndings("\n"));
        var study = Study.Load(_folder.Path);
        Assert.Equal([("x", "pupil"), ("y", "pupil"), ("z", "")], study.Participants.Select(p => (p.Id, p.Role)));
        Assert.Null(study.Settings.Synthetic);
        Assert.Contains(study.Provenance.Notes, n => n.Contains("no participants.csv", StringComparison.Ordinal));
        Assert.Equal(Path.GetFileName(_folder.Path), study.Settings.Title);
    }

    [Fact]
    public void Load_IdsWithSyn_IsSyntheticWhateverIsNotDeclared()
    {
        File.WriteAllText(_folder["interactions.csv"], Header + "SYN-1,2024-02-01,day,phone,x,y,one_way\n");
        Assert.True(Study.Load(_folder.Path).Settings.Synthetic);
        File.WriteAllText(_folder["datapackage.json"], "{\"researchkit\":{\"schema\":1,\"synthetic\":false}}");
        Assert.Contains(Study.Check(_folder.Path).Faults, f => f is { Rule: "synthetic-denied", IsError: true });
    }

    [Theory]
    [InlineData("[{\"role\":\"pupil\",\"label\":\"pupils\",\"side\":\"a\"},{\"role\":\"teacher\",\"side\":\"b\"}]")]
    [InlineData("{\"pupil\":{\"label\":\"pupils\",\"side\":\"a\"},\"teacher\":\"b\"}")]
    public void Load_OwnRoles_StandOnTheirSides(string roles)
    {
        File.WriteAllText(_folder["interactions.csv"], Header + "A,2024-02-01,day,phone,x,y,one_way\n");
        File.WriteAllText(_folder["datapackage.json"], $"{{\"title\":\"School\",\"researchkit\":{{\"roles\":{roles},\"note\":[1,2]}}}}");
        var study = Study.Load(_folder.Path);
        Assert.Equal((Side.A, Side.B, Side.None), (study.Roles.SideOf("pupil"), study.Roles.SideOf("teacher"), study.Roles.SideOf("coproducer")));
        Assert.Equal("pupils", study.Roles.LabelOf("pupil"));
        study.Write(_folder["again"]);
        Assert.Equal("[1,2]", Study.Load(_folder["again"]).Settings.Other["note"].Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("name")]
    [InlineData("first_name")]
    [InlineData("E-Mail")]
    [InlineData("phoneNumber")]
    [InlineData("Telefoon")]
    [InlineData("adres")]
    [InlineData("BSN")]
    [InlineData("date_of_birth")]
    [InlineData("Prénom")]
    [InlineData("fødselsdato")]
    [InlineData("dirección")]
    public void Smells_NamesOfIdentity_True(string column) => Assert.True(IdentityWords.Smells(column));

    [Theory]
    [InlineData("age_band")]
    [InlineData("neighbourhood")]
    [InlineData("username_free_text_no")]
    [InlineData("emotion")]
    [InlineData("nominated")]
    [InlineData("years_in_area")]
    public void Smells_OtherWords_False(string column) => Assert.False(IdentityWords.Smells(column));

    [Fact]
    public void Check_RandomDamage_NeverThrows()
    {
        SoundFolders.Copy(SoundFolders.Small, _folder["study"]);
        string[] files = [.. Directory.EnumerateFiles(_folder["study"]).Order(StringComparer.Ordinal)];
        var rng = new Rng(20240101);
        for (int round = 0; round < 300; round++)
        {
            string file = files[rng.Below(files.Length)];
            byte[] whole = File.ReadAllBytes(file), bytes = [.. whole];
            for (int k = 0; k <= rng.Below(4); k++) bytes[rng.Below(bytes.Length)] = ",;\"\n\r\0 x9-"u8[rng.Below(10)] is var b && rng.Below(8) == 0 ? (byte)rng.Below(256) : b;
            File.WriteAllBytes(file, rng.Below(10) == 0 ? bytes[..rng.Below(bytes.Length)] : bytes);
            var report = Study.Check(_folder["study"]);
            if (report.IsSound) Assert.NotNull(Study.Load(_folder["study"]).ToText());
            else Assert.NotEmpty(report.ToJson());
            File.WriteAllBytes(file, whole);
        }
    }
}
