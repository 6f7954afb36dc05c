namespace Analysis.Lexicon;

/// <summary>A day that an event is known by.</summary>
/// <param name="First">The first number of its short form: 9 of "9/11".</param>
/// <param name="Second">The second number.</param>
/// <param name="Day">When it was.</param>
/// <param name="Alone">Whether its short form means it without any word beside it.</param>
/// <param name="Words">The words that tell it beside the day ("attacks"), by their number in the vocabulary.</param>
internal readonly record struct EventDay(int First, int Second, DateOnly Day, bool Alone, int[] Words);
