namespace Analysis;

/// <summary>A file that could not be read as an article. The message names the file, the place in it and the reason.</summary>
/// <param name="failure">What went wrong, and where.</param>
/// <param name="cause">The error below it, where there is one.</param>
public sealed class ArticleException(ReadFailure failure, Exception? cause = null) : Exception(failure.ToString(), cause)
{
    /// <summary>The file, the place in it and the reason, apart.</summary>
    public ReadFailure Failure { get; } = failure;
}
