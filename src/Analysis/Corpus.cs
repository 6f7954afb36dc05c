namespace Analysis;

/// <summary>Articles read together.</summary>
/// <param name="Articles">The articles, in order of their keys.</param>
/// <param name="Failures">The files that could not be read, each with place and reason.</param>
public sealed partial record Corpus(IReadOnlyList<Article> Articles, IReadOnlyList<ReadFailure> Failures);
