using static ResearchKit.SyntheticCodebook;
using static ResearchKit.SyntheticRoles;

namespace ResearchKit;

/// <summary>What people speak of besides the stories: shares of codes by role and cycle. P5 (doubts fall, structural obstacles do not) and the unclear roles of P6.</summary>
internal static class SyntheticThemes
{
    public static string Code(SyntheticWorld world, Rng rng, int cycle, SyntheticPerson speaker)
    {
        double doubts = world.Level(PlantedFeatures.Obstacles, cycle, 0.16, 0.12, 0.08);
        double confusion = speaker.Second is null ? 0.015 : world.Level(PlantedFeatures.Load, cycle, 0.06, 0.12, 0.18);
        bool professional = speaker.Role == Professional;
        (string[] Codes, double Share)[] shares =
        [
            ([NewInitiatives], professional ? doubts : doubts / 2),
            ([RoleConfusion], confusion),
            (Structural, 0.18),
            ([Cultural[0], Cultural[1]], 0.10),
            (Practical, 0.07),
            ([SyntheticCodebook.Load[0], SyntheticCodebook.Load[2], SyntheticCodebook.Load[3]], professional ? 0.05 : 0.14),
            (Spanning, speaker.Spanner ? 0.24 : 0.10),
        ];
        // All that is left goes to contributions, so that one share can move without the others.
        double at = rng.Unit();
        int member = rng.Below(60);
        foreach (var (codes, share) in shares)
        {
            at -= share;
            if (at < 0) return codes[member % codes.Length];
        }
        return Contribution[member % Contribution.Length];
    }
}
