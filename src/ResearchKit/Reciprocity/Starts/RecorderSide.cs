namespace ResearchKit;

/// <summary>Who wrote a contact down, by the side on which the recorder stood on that day.</summary>
internal enum RecorderSide
{
    A,
    B,
    Other,
    NotNamed,
}
