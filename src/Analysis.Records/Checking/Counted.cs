namespace Analysis.RecordFiles.Checking;

/// <summary>What a record, or several added up, say of a claim.</summary>
/// <param name="Basis">Whose count it is, in words.</param>
/// <param name="Year">The year.</param>
/// <param name="Value">The value in the unit of the claim.</param>
/// <param name="Source">The publisher and data set.</param>
/// <param name="Mirror">Whether it is the other side's count.</param>
/// <param name="Step">To what step the value was rounded; 0 where it is exact.</param>
internal readonly record struct Counted(string Basis, int Year, decimal Value, string Source, bool Mirror, decimal Step = 0)
{
    /// <summary>Whether the value is lost in its rounding: 0 in a column of whole millions says "less than half a million", not "nothing".</summary>
    public bool IsLost => Step > 0 && Value < Step;

    /// <summary>The counts that tell a value; all of them where each is lost in its rounding.</summary>
    public static IReadOnlyList<Counted> Told(IReadOnlyList<Counted> counts) => counts.Any(c => !c.IsLost) ? [.. counts.Where(c => !c.IsLost)] : counts;
}
