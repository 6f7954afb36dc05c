namespace Analysis.RecordFiles.Checking;

/// <summary>What a record, or several added up, say of a claim.</summary>
/// <param name="Basis">Whose count it is, in words.</param>
/// <param name="Year">The year.</param>
/// <param name="Value">The value in the unit of the claim.</param>
/// <param name="Source">The publisher and data set.</param>
/// <param name="Mirror">Whether it is the other side's count.</param>
internal readonly record struct Counted(string Basis, int Year, decimal Value, string Source, bool Mirror);
