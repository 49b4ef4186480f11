namespace ResearchKit;

/// <summary>One contact of one pair, before it is laid out; see <see cref="ReturnContacts"/>.</summary>
internal readonly record struct ReturnContact(int Act, int Pair, bool Forward, int Time, bool DayOnly, bool Inside, int Left, int Group);
