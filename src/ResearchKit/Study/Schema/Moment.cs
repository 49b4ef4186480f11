namespace ResearchKit;

/// <summary>A date, with a time of day or without: a date alone is fine when the precision is day or week.</summary>
internal readonly record struct Moment(DateTime Value, bool HasTime);
