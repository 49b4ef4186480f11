using System.Globalization;

namespace ResearchKit.Benchmarks;

/// <summary>Checking a study folder with a million acts: sound, with a wrong word in every row, with an unknown person in every row.</summary>
internal static class ValidationBenchmark
{
    private const int Rows = 1_000_000;

    private const int People = 500;

    public static void Run()
    {
        string folder = Directory.CreateTempSubdirectory("researchkit-benchmark").FullName;
        try
        {
            StudyFolder.Create(Path.Combine(folder, "study"));
            folder = Path.Combine(folder, "study");
            using (var people = new StreamWriter(Path.Combine(folder, "participants.csv")))
            {
                people.Write("participant_id,role,joined,left,consent\n");
                for (int p = 0; p < People; p++) people.Write($"P{p},{(p % 2 == 0 ? "coproducer" : "professional")},2020-01-01,,full\n");
            }
            Measure(folder, "sound", "message", i => "P" + (i % People).ToString(CultureInfo.InvariantCulture));
            Measure(folder, "a wrong word in every row", "shout", i => "P" + (i % People).ToString(CultureInfo.InvariantCulture));
            Measure(folder, "an unknown person in every row", "message", i => "Q" + i.ToString(CultureInfo.InvariantCulture));
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
        }
    }

    private static void Measure(string folder, string what, string kind, Func<int, string> starter)
    {
        string file = Path.Combine(folder, "interactions.csv");
        using (var acts = new StreamWriter(file))
        {
            acts.Write("interaction_id,start,precision,kind,setting,initiator_id,recipient_ids,present_ids,direction,duration_min,topic,source_id,occasion,agenda_by,recorded_by,initiator_role,recipient_roles\n");
            var start = new DateTime(2021, 1, 1);
            for (int i = 0; i < Rows; i++)
            {
                int to = i + 1 + i / People % 200;
                string when = start.AddMinutes(i).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
                acts.Write(FormattableString.Invariant($"I{i},{when},minute,{kind},online,{starter(i)},P{to % People};P{(to + 250) % People},,one_way,{i % 90},\"a topic, in words\",,new,,P1,coproducer,professional;coproducer\n"));
            }
        }
        FaultReport? report = null;
        double seconds = Measured.Seconds(() => report = Study.Check(folder), runs: 2);
        Console.WriteLine(FormattableString.Invariant($"   {Rows:N0} rows of {new FileInfo(file).Length / 1e6:0} MB, {what}: {report!.Errors:N0} errors, {seconds:0.00} s, {Rows / seconds:N0} rows/s"));
        if (report!.IsSound) Console.WriteLine($"   the command on it: {Measured.Show(Measured.Program("dotnet", [Path.Combine(AppContext.BaseDirectory, "ResearchKit.Cli.dll"), "validate", folder], runs: 1))}");
    }
}
