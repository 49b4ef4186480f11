using System.Text.RegularExpressions;

namespace ResearchKit.Site;

/// <summary>Chapters of the library, from the folders of its source.</summary>
internal sealed partial class ApiChapters
{
    private readonly Dictionary<string, (string Chapter, string Part)> _places = new(StringComparer.Ordinal);

    /// <summary>Reads which type stands in which folder.</summary>
    public ApiChapters(string root)
    {
        foreach (string project in ApiModel.Projects)
        {
            string folder = Path.Combine(root, "src", project);
            foreach (string file in Checkout.Files(folder, "*.cs", deep: true))
            {
                string[] steps = Checkout.Relative(folder, file).Split('/');
                if (steps[0] is "bin" or "obj") continue;
                // The library's folders are its chapters; the projects above it are a chapter each.
                bool isLibrary = project == "ResearchKit";
                string chapter = isLibrary ? steps[0] : project["ResearchKit.".Length..];
                string part = string.Join(' ', steps[(isLibrary ? 1 : 0)..^1]);
                foreach (Match type in Type().Matches(File.ReadAllText(file)))
                {
                    string name = type.Groups[1].Value;
                    // A type in several files belongs to the one that has its name.
                    if (!_places.ContainsKey(name) || Path.GetFileNameWithoutExtension(file) == name) _places[name] = (chapter, part);
                }
            }
        }
    }

    /// <summary>Chapter and part of a type; "Other" where no file declares it.</summary>
    public (string Chapter, string Part) Of(string type) => _places.GetValueOrDefault(type, ("Other", ""));

    [GeneratedRegex(@"^\s*public (?:static |sealed |abstract |readonly |partial |ref )*(?:class|record struct|record|struct|enum|interface|delegate [\w<>?\[\]]+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Type();
}
