namespace ResearchKit;

/// <summary>What a measure is. Reports, docs pages and tests read it from here; there is one static instance a measure.</summary>
/// <param name="Id">Stable id in lower case with dashes, the name of its page in docs/measures: <c>reciprocity-arc</c>.</param>
/// <param name="Name">Plain name as shown on pages.</param>
/// <param name="Formula">The formula in plain characters, symbols explained.</param>
/// <param name="Reference">Source: author, year, DOI; "ResearchKit" where it is ours.</param>
/// <param name="Low">Lowest possible value; <see cref="double.NegativeInfinity"/> when unbounded.</param>
/// <param name="High">Highest possible value; <see cref="double.PositiveInfinity"/> when unbounded.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial record MeasureInfo(string Id, string Name, string Formula, string Reference, double Low, double High);
