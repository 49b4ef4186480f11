using System.CommandLine;

namespace ResearchKit;

/// <summary>Options that several verbs share.</summary>
internal static class CommonOptions
{
    /// <summary><c>--view team|public</c>.</summary>
    public static Option<View> View(View unlessGiven)
    {
        var view = new Option<View>("--view")
        {
            Description = "team: for those inside, not for publication. public: small groups are protected.",
            HelpName = "team|public",
            DefaultValueFactory = _ => unlessGiven,
            CustomParser = result => result.Tokens[0].Value.ToLowerInvariant() switch
            {
                "team" => ResearchKit.View.Team,
                "public" => ResearchKit.View.Public,
                _ => Refuse(result),
            },
        };
        return view;

        static View Refuse(System.CommandLine.Parsing.ArgumentResult result)
        {
            result.AddError("--view takes team or public.");
            return default;
        }
    }
}
