namespace ResearchKit.Tests;

/// <summary>An element of a page, or a piece of text (then <see cref="Name"/> is empty).</summary>
internal sealed class PageElement(string name, IReadOnlyDictionary<string, string> attributes, PageElement? parent, string text = "")
{
    private readonly List<PageElement> _children = [];

    public string Name => name;

    public PageElement? Parent => parent;

    public IReadOnlyList<PageElement> Children => _children;

    public string? this[string attribute] => attributes.GetValueOrDefault(attribute);

    /// <summary>This element and all within, in the order of the page.</summary>
    public IEnumerable<PageElement> All => _children.SelectMany(c => c.All).Prepend(this);

    /// <summary>What a reader sees: no styles, no scripts, no alt texts.</summary>
    public string Text => name is "style" or "script" ? "" : name.Length == 0 ? text : string.Join(' ', _children.Select(c => c.Text));

    public IEnumerable<PageElement> Named(params string[] names) => All.Where(e => names.Contains(e.Name, StringComparer.Ordinal));

    public PageElement Only(string wanted) => Assert.Single(Named(wanted));

    public void Add(PageElement child) => _children.Add(child);
}
