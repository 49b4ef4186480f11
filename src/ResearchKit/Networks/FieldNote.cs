namespace ResearchKit;

/// <summary>Why a field of a summary is empty, or what a reader must know of it.</summary>
/// <param name="Field">Name of the field: <c>members.closeness</c>.</param>
/// <param name="Reason">Why, in plain words.</param>
public readonly record struct FieldNote(string Field, string Reason);
