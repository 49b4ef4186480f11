namespace ResearchKit;

/// <summary>The second question of the paper: what role the relationship between the sides plays. Record coverage comes first.</summary>
internal static class RelationshipChapter
{
    /// <summary>The chapter.</summary>
    public static ReportChapter Chapter { get; } = new(40, "relationship", "The relationship", "What role does the relationship between {a} and {b} play in those contributions?", Blocks);

    private static IEnumerable<ReportBlock> Blocks(ReportSource source)
    {
        var study = source.Study;
        var tables = study.Tables;
        if (tables.Interactions.Count > 0)
        {
            yield return new ReportHeading("Who recorded what");
            yield return new ReportTable(source.Reciprocity.Coverage.ToTable());

            var initiation = source.Reciprocity.Starts;
            yield return new ReportHeading("Who starts");
            yield return new ReportFigure(initiation.ToChart(), initiation.ToTable());
            yield return new ReportTable(initiation.ToTable());
            yield return new ReportFigure(initiation.ToMatrixChart(), initiation.Whole.Matrix.ToTable());
            yield return new ReportTable(initiation.Whole.Matrix.ToTable());

            var mutuality = source.Reciprocity.Returned;
            yield return new ReportHeading("Is it returned");
            yield return new ReportTable(mutuality.ToTable());
            var network = study.Interactions.ToNetwork();
            var profile = Reciprocity.Of(network);
            yield return new ReportTable(profile.ToTable());
            yield return new ReportFigure(study.ToSociogram(), profile.ToTable());
        }
        if (tables.Responses.Count > 0)
        {
            var checklist = Checklist.Of(study);
            yield return new ReportHeading("How the partners judge the collaboration");
            yield return new ReportFigure(checklist.ToChart(), checklist.ToTable());
            yield return new ReportTable(checklist.ToTable());
        }
        if (tables.Nominations.Count > 0)
        {
            yield return new ReportHeading("Bridge-builders");
            yield return new ReportTable(Nominations.Of(study).ToTable());
        }
    }
}
