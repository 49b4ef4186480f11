namespace ResearchKit;

/// <summary>One kind of exchange as drawn in F23.</summary>
/// <param name="Group">Whether it went both ways or one way; rows of one group stand together.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Left">What side a gave: asked for, unasked, not recorded whether asked.</param>
/// <param name="Right">What side b gave.</param>
internal sealed record KindRow(string Group, string Kind, (int Asked, int Unasked, int Open) Left, (int Asked, int Unasked, int Open) Right)
{
    /// <summary>All that side a gave.</summary>
    public int LeftCount => Left.Asked + Left.Unasked + Left.Open;

    /// <summary>All that side b gave.</summary>
    public int RightCount => Right.Asked + Right.Unasked + Right.Open;
}
