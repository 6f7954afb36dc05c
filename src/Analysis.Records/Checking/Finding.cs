namespace Analysis.RecordFiles.Checking;

/// <summary>What can be said of a claim: the counts that can be compared, and what stands in the way.</summary>
/// <param name="Counts">The counts that decide.</param>
/// <param name="Shown">Further counts that are shown and do not decide: the mirror side, coarse ones.</param>
/// <param name="Obstacle">Why nothing decides; null where something does.</param>
/// <param name="Remarks">What is to be known beside the verdict.</param>
/// <param name="EitherYear">Whether the counts are of two years, of which the text may mean either.</param>
/// <param name="Ceiling">Whether the counts are of something wider, which the claim cannot exceed, and not of the thing itself.</param>
internal sealed record Finding(IReadOnlyList<Counted> Counts, IReadOnlyList<Counted> Shown, string? Obstacle, IReadOnlyList<string> Remarks, bool Ceiling = false, bool EitherYear = false)
{
    public static Finding None(string obstacle) => new([], [], obstacle, []);
}
