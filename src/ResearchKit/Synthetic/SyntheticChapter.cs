namespace ResearchKit;

/// <summary>The parts of the generator. Each draws from a stream of its own, so that a switch in one leaves the draws of the others alone.</summary>
internal enum SyntheticChapter
{
    People = 1,
    Pairs,
    CrossContacts,
    OtherContacts,
    Meetings,
    Recording,
    Duplicates,
    Exchanges,
    Sources,
    Stories,
    Passages,
    Talkative,
    SecondCoder,
    Checklist,
    Mirror,
    Ties,
    Nominations,
    Map,
    Reflecting,
    Proposals,
    Time,
}
