namespace ResearchKit;

/// <summary>The codebook: five families, each a code with its members below it.</summary>
internal static class SyntheticCodebook
{
    public const string Courage = "SYN-K-courage", Trust = "SYN-K-trust", Transparency = "SYN-K-transparency";
    public const string NewInitiatives = "SYN-K-tired-of-new", RoleConfusion = "SYN-K-role-confusion";

    public static readonly string[] Steps = [Courage, Trust, Transparency];

    public static readonly string[] Contribution = ["SYN-K-signalling", "SYN-K-bridging", "SYN-K-practical-help", "SYN-K-informal-voice", "SYN-K-co-design"];
    public static readonly string[] Spanning = ["SYN-K-translating", "SYN-K-introducing", "SYN-K-mediating", "SYN-K-protecting-time"];
    public static readonly string[] Structural = ["SYN-K-funding", "SYN-K-time", "SYN-K-mandate"];
    public static readonly string[] Cultural = ["SYN-K-distance", "SYN-K-role-view", NewInitiatives];
    public static readonly string[] Practical = ["SYN-K-finding-each-other", "SYN-K-privacy-rules"];
    public static readonly string[] Load = ["SYN-K-no-off-switch", RoleConfusion, "SYN-K-peer-support", "SYN-K-recognition"];

    public static IReadOnlyList<Code> Codes { get; } =
    [
        Code(Courage, "courage", "reciprocity steps", "Somebody speaks up or takes a risk towards the other side.", "A first step that could have gone wrong.", "Speaking up inside the own side."),
        Code(Trust, "trust", "reciprocity steps", "Somebody relies on the other side or shares a difficulty with it.", "Leaving something to the other.", "Politeness."),
        Code(Transparency, "transparency", "reciprocity steps", "Somebody explains limits, expectations or information to the other side.", "Saying what cannot be promised.", "Passing on a flyer."),
        Code("SYN-K-signalling", "signalling", "contribution", "Noticing early what goes wrong in the area."),
        Code("SYN-K-bridging", "bridging", "contribution", "Bringing somebody to help, or help to somebody."),
        Code("SYN-K-practical-help", "practical help", "contribution", "Doing something with one's hands or time."),
        Code("SYN-K-informal-voice", "informal voice", "contribution", "Saying in a formal meeting what an informal group needs."),
        Code("SYN-K-co-design", "co-design", "contribution", "Shaping a plan together."),
        Code("SYN-K-translating", "translating", "boundary spanning", "Putting the words of one side into those of the other."),
        Code("SYN-K-introducing", "introducing", "boundary spanning", "Bringing people of two sides together."),
        Code("SYN-K-mediating", "mediating", "boundary spanning", "Standing between two sides that disagree."),
        Code("SYN-K-protecting-time", "protecting time", "boundary spanning", "Keeping time free for the contact."),
        Code("SYN-K-funding", "funding and registration", "obstacles: structural", "Money or forms stand in the way."),
        Code("SYN-K-time", "time", "obstacles: structural", "Working hours leave no room."),
        Code("SYN-K-mandate", "mandate", "obstacles: structural", "Nobody may decide."),
        Code("SYN-K-distance", "distance", "obstacles: cultural", "The two worlds do not know each other."),
        Code("SYN-K-role-view", "view of roles", "obstacles: cultural", "A fixed idea of who helps and who is helped."),
        Code(NewInitiatives, "tired of new initiatives", "obstacles: cultural", "Doubts about one more initiative."),
        Code("SYN-K-finding-each-other", "finding each other", "obstacles: practical", "Not knowing whom to ask, or where.", origin: CodeOrigin.Inductive, version: 2),
        Code("SYN-K-privacy-rules", "privacy rules", "obstacles: practical", "Rules on what may be shared.", origin: CodeOrigin.Inductive, version: 2),
        Code("SYN-K-no-off-switch", "no off-switch", "load and support", "Being asked at any time.", origin: CodeOrigin.Inductive),
        Code(RoleConfusion, "role confusion", "load and support", "Unclear in which role somebody speaks.", origin: CodeOrigin.Inductive, version: 2),
        Code("SYN-K-peer-support", "peer support", "load and support", "Support among those in the same place."),
        Code("SYN-K-recognition", "recognition and payment", "load and support", "Being thanked, seen or paid."),
    ];

    private static Code Code(string id, string name, string family, string definition, string? include = null, string? exclude = null, CodeOrigin origin = CodeOrigin.Deductive, int version = 1)
        => new(id, null, name, family, definition, include, exclude, origin, version);
}
