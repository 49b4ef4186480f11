#:project ../../src/ResearchKit.Charts
using ResearchKit;

var study = Study.Load(args[0]);
var starts = Initiation.ByCycle(study);
foreach (var c in starts.Cycles) Console.WriteLine($"{c.Label}: {starts.SideA} started {c.StartsA} of {c.Contacts}");
Console.WriteLine($"{starts.Change.Subject}: {starts.Change.PlainReading}");

File.WriteAllText(Path.Combine(args[1], "starts.csv"), starts.ToTable().ToCsv());
File.WriteAllText(Path.Combine(args[1], "starts.svg"), starts.ToChart().ToSvg());
