namespace ResearchKit;

/// <summary>An attribute of the people as a file gives it: a word a person, null where there is none.</summary>
internal sealed class FileAttribute(string name, string? unlessGiven = null)
{
    private readonly List<string?> _words = [];

    /// <summary>What it is.</summary>
    public string Name { get; } = name;

    /// <summary>True: the file says that it is true or false.</summary>
    public bool IsFlag { get; init; }

    /// <summary>The word of the person at this place.</summary>
    public string? this[int person] => person < _words.Count && _words[person] is { } word ? word : unlessGiven;

    /// <summary>Takes the word of a person; blank is none.</summary>
    public void Set(int person, string word)
    {
        while (_words.Count <= person) _words.Add(null);
        word = word.Trim();
        _words[person] = word.Length == 0 ? null : word;
    }
}
