using ResearchKit.Site;

// dotnet run --project docs/site [-- FOLDER]: makes the site and reads it again for dead links.
string root = Checkout.Around(AppContext.BaseDirectory);
string folder = Path.GetFullPath(args.Length > 0 ? args[0] : Path.Combine(root, "artifacts", "site"));
try
{
    int pages = SiteMaker.Make(root, folder);
    var dead = LinkCheck.Of(folder);
    foreach (string link in dead) await Console.Error.WriteLineAsync(link).ConfigureAwait(false);
    Console.WriteLine(FormattableString.Invariant($"{pages} pages in {folder}, {dead.Count} dead links. Open index.html."));
    return dead.Count == 0 ? 0 : 1;
}
catch (SiteException fault)
{
    await Console.Error.WriteLineAsync(fault.Message).ConfigureAwait(false);
    return 1;
}
