using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ResearchKit;

/// <summary>Writes a report as a folder: <c>report.html</c>, <c>tables/*.csv</c> and all of them in <c>tables.xlsx</c>, <c>figures/*.svg</c> and <c>*.png</c>, <c>manifest.json</c>.</summary>
public static class ReportFolder
{
    private const string Manifest = "manifest.json";

    /// <summary>Writes the folder whole or not at all. A folder that is neither empty nor made by ResearchKit is never touched.</summary>
    /// <param name="report">The report.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="inputs">The files that were read, for their hashes; none for a study made in memory.</param>
    /// <param name="settings">Further settings for the manifest: the seed of draws.</param>
    /// <param name="threads">At most so many threads; null for all cores. The bytes do not depend on it.</param>
    /// <exception cref="IOException">The folder is not ours, or could not be written.</exception>
    public static void Write(StudyReport report, string folder, IEnumerable<string>? inputs = null, IReadOnlyDictionary<string, string>? settings = null, int? threads = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var hashes = (inputs ?? []).Select(f => (File: Path.GetFileName(f), Kind: "input", Hash: HashOf(f))).OrderBy(i => i.File, StringComparer.Ordinal).ToList();
        Whole.CheckFolder(folder, Manifest);
        if (ForeignFile(folder) is { } foreign) throw new IOException($"The folder '{folder}' holds '{foreign}', which researchkit did not write: move it, or name another folder.");
        Whole.Folder(folder, Manifest, target =>
        {
            var written = new List<(string File, string Kind, string Hash)>();
            foreach (var table in report.Tables) Put($"tables/{table.Id}.csv", "data", Encoding.UTF8.GetBytes(table.ToCsv()));
            if (report.Tables.Any()) Put("tables.xlsx", "workbook", report.Tables.ToXlsx());
            var figures = report.Figures.ToArray();
            var drawings = new (byte[] Svg, byte[] Png)[figures.Length];
            Parallel.For(0, figures.Length, new() { MaxDegreeOfParallelism = threads ?? -1 }, i => drawings[i] = (Encoding.UTF8.GetBytes(figures[i].ToSvg()), figures[i].ToPng()));
            for (int i = 0; i < figures.Length; i++)
            {
                Put($"figures/{figures[i].Id}.svg", "drawing", drawings[i].Svg);
                Put($"figures/{figures[i].Id}.png", "drawing", drawings[i].Png);
            }
            Put("report.html", "page", Encoding.UTF8.GetBytes(report.ToHtml()));
            File.WriteAllText(Path.Combine(target, Manifest), ManifestOf(report, hashes, written, settings ?? new Dictionary<string, string>()), new UTF8Encoding(false));

            void Put(string name, string kind, byte[] content)
            {
                string path = Path.Combine(target, name.Replace('/', Path.DirectorySeparatorChar));
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, content);
                written.Add((name, kind, Hash(content)));
            }
        });
    }

    /// <summary>A file in a report folder that its manifest does not list: somebody keeps it there, and it would be lost. Null when there is none.</summary>
    private static string? ForeignFile(string folder)
    {
        string manifest = Path.Combine(folder, Manifest);
        if (!File.Exists(manifest)) return null;
        HashSet<string> ours = [Manifest];
        try
        {
            using var listed = JsonDocument.Parse(File.ReadAllText(manifest));
            foreach (var output in listed.RootElement.GetProperty("outputs").EnumerateArray()) ours.Add(output.GetProperty("file").GetString()!);
        }
        catch (Exception damaged) when (damaged is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new IOException($"The manifest.json in the folder '{folder}' is damaged: it is left alone. Name another folder.", damaged);
        }
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal).FirstOrDefault(f => !ours.Contains(f));
    }

    private static string HashOf(string file)
    {
        using var stream = Whole.Open(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static string ManifestOf(StudyReport report, List<(string File, string Kind, string Hash)> inputs, List<(string File, string Kind, string Hash)> outputs, IReadOnlyDictionary<string, string> settings)
    {
        bool isPublic = report.View == View.Public;
        var study = report.Study.Settings;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("schema", "researchkit/manifest/1");
            json.WriteString("version", LibraryVersion.Text);
            json.WriteString("study", study.Title);
            if (study.Synthetic is { } synthetic) json.WriteBoolean("synthetic", synthetic);
            else json.WriteNull("synthetic");
            // A synthetic study names its generator's seed in every view; seeds of draws stay inside.
            if (study.GeneratorSeed is { } seed) json.WriteNumber("generatorSeed", seed);
            json.WriteString("view", isPublic ? "public" : "team");
            json.WriteStartObject("settings");
            json.WriteString("countingRule", study.CountingRule.ToString());
            json.WriteNumber("maxDyadSize", study.MaxDyadSize);
            json.WriteNumber("replyWindow", study.ReplyWindow);
            json.WriteNumber("minCell", study.MinCell);
            if (!isPublic) foreach (var (key, value) in settings.OrderBy(s => s.Key, StringComparer.Ordinal)) json.WriteString(key, value);
            json.WriteEndObject();
            // A plain hash of a small input can be guessed back to its content: outside, inputs are only named.
            Files("inputs", inputs, !isPublic);
            Files("outputs", outputs, true);
            json.WriteEndObject();

            void Files(string name, List<(string File, string Kind, string Hash)> files, bool hashed)
            {
                json.WriteStartArray(name);
                foreach (var (file, kind, hash) in files)
                {
                    json.WriteStartObject();
                    json.WriteString("file", file);
                    if (kind != "input") json.WriteString("kind", kind);
                    if (hashed) json.WriteString("sha256", hash);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            }
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
