namespace Analysis.Dates;

/// <summary>A number and its unit, as the rules behind them get it.</summary>
/// <param name="Length">How long it is.</param>
/// <param name="Count">The number; 0 where the words do not say ("few").</param>
/// <param name="Unit">The unit.</param>
/// <param name="Modifier">"past" or "coming" between them.</param>
/// <param name="End">The token behind the unit.</param>
internal readonly record struct CountedLength(TimeLength Length, decimal Count, TimeUnit Unit, Lexicon.DateModifier Modifier, int End)
{
    /// <summary>Whether it counts days or longer units, and nothing stands between number and unit.</summary>
    public bool IsDays => Modifier == Lexicon.DateModifier.None && Unit >= TimeUnit.Day;
}
