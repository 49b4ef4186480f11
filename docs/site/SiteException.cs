namespace ResearchKit.Site;

/// <summary>A source of the site that cannot become a page as it stands.</summary>
/// <param name="message">Which file, what is wrong, how to mend it.</param>
internal sealed class SiteException(string message) : Exception(message);
