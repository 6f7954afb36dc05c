using Analysis.Frames;
using Deedle;
using Deedle.Indices;
using Deedle.Indices.Linear;
using Deedle.Vectors.ArrayVector;
using Microsoft.FSharp.Core;

namespace Analysis;

/// <summary>Lists of flat records as Deedle frames.</summary>
public static class RecordFrames
{
    /// <summary>
    /// The records as a Deedle frame: a row for each, numbered from 0, and a column for each member, in the order of the record's declaration and named in
    /// snake case (<c>UnitName</c> is <c>unit_name</c>). Cells have the member's type: text, int, decimal, bool, <see cref="DateOnly"/>, an enum; what is null is missing.
    /// </summary>
    /// <typeparam name="T">A record whose members are texts, numbers, booleans, dates and enums; an anonymous type serves too.</typeparam>
    /// <param name="records">The records, such as <c>findings.Figures</c>, <c>corpus.Claims</c> or <c>records.Trade</c>.</param>
    /// <exception cref="ArgumentException">
    /// A member of <typeparamref name="T"/> is a list or an object, which no cell can hold, or a record is null; the message says which.
    /// </exception>
    public static Frame<int, string> ToFrame<T>(this IEnumerable<T> records)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(records);
        T[] rows = records as T[] ?? [.. records];
        if (!typeof(T).IsValueType && Array.FindIndex(rows, r => r is null) is >= 0 and var none)
            throw new ArgumentException($"Record {none} is null.", nameof(records));
        IVector[] vectors = RecordVectors<T>.Read(rows);
        IIndexBuilder index = LinearIndexBuilder.Instance;
        IIndex<int> numbers = index.Create(Enumerable.Range(0, rows.Length).ToArray().AsReadOnly(), FSharpOption<bool>.Some(true));
        IIndex<string> names = index.Create(RecordColumns.Of(typeof(T)).Columns.Select(c => c.Name).ToArray().AsReadOnly(), FSharpOption<bool>.None);
        return new(numbers, names, ArrayVectorBuilder.Instance.Create(vectors), index, ArrayVectorBuilder.Instance);
    }

    /// <summary>
    /// What an article says of itself, a row for each value: <c>field</c> ("title", "author", "keyword" …), <c>value</c> (dates in ISO 8601), <c>source</c> (what
    /// stated it), and <c>start</c> and <c>length</c> in UTF-16 code units of the article's text, missing where it was not read from the text itself.
    /// </summary>
    /// <param name="article">The article.</param>
    public static Frame<int, string> MetadataFrame(this Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return StatedField.Of(article.Metadata).ToFrame();
    }

    /// <summary>
    /// What the articles say of themselves, a row for each article: <c>article</c> (its key, by which findings name it), <c>title</c>, <c>subtitle</c>,
    /// <c>authors</c>, <c>published</c>, <c>issued</c>, <c>modified</c>, <c>site</c>, <c>agency</c>, <c>address</c>, <c>language</c>, <c>section</c>, <c>license</c>
    /// and <c>keywords</c>; several authors and keywords are parted by "; ".
    /// </summary>
    /// <param name="corpus">The articles.</param>
    public static Frame<int, string> MetadataFrame(this Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Articles.Select(ArticleMetadata.Of).ToFrame();
    }
}
