using System.Text;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ResearchKit;

/// <summary>The prose of a notebook as HTML. Pictures are taken into the page, so that it needs no other file.</summary>
/// <param name="folder">The notebook's folder: pictures are looked up there.</param>
internal sealed class MarkdownHtml(string folder)
{
    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseFootnotes().UseAutoLinks().UseTaskLists().UseEmphasisExtras().UseGenericAttributes().Build();

    private readonly List<(int Level, string Id, string Text)> _headings = [];

    /// <summary>The first heading of level 1; null when there is none.</summary>
    public string? Title { get; private set; }

    /// <summary>Headings of level 2 and 3, for the contents list.</summary>
    public IReadOnlyList<(int Level, string Id, string Text)> Headings => _headings;

    /// <summary>The prose as HTML. The first heading of level 1 is the title of the page and left out here.</summary>
    public string Of(string markdown)
    {
        var document = Markdown.Parse(markdown.Replace("\r\n", "\n", StringComparison.Ordinal), _pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>().ToList())
        {
            Name(heading);
        }

        foreach (var image in document.Descendants<LinkInline>().Where(l => l.IsImage).ToList())
        {
            Embed(image);
        }

        return document.ToHtml(_pipeline);
    }

    private static string Text(ContainerInline? inline)
    {
        var text = new StringBuilder();
        foreach (var part in inline?.Descendants() ?? [])
        {
            _ = part switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                _ => text,
            };
        }

        return text.ToString();
    }

    private void Name(HeadingBlock heading)
    {
        string text = Text(heading.Inline);
        if (heading.Level == 1 && Title is null)
        {
            Title = text;
            heading.Parent!.Remove(heading);
            return;
        }

        if (heading.Level == 1)
        {
            heading.Level = 2;
        }

        string id = $"s{_headings.Count + 1}";
        heading.GetAttributes().Id = id;
        if (heading.Level <= 3)
        {
            _headings.Add((heading.Level, id, text));
        }
    }

    private void Embed(LinkInline image)
    {
        string url = image.Url ?? "";
        if (url.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        string path = Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(url)));
        string? type = Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".PNG" => "image/png",
            ".SVG" => "image/svg+xml",
            ".JPG" or ".JPEG" => "image/jpeg",
            ".GIF" => "image/gif",
            ".WEBP" => "image/webp",
            _ => null,
        };
        if (type is not null && !url.Contains("://", StringComparison.Ordinal) && File.Exists(path))
        {
            image.Url = $"data:{type};base64,{Convert.ToBase64String(File.ReadAllBytes(path))}";
        }
        else
        {
            // A page without outside resources shows a link where the picture is not at hand.
            image.IsImage = false;
        }
    }
}
