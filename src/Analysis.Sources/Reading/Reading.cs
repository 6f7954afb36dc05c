using System.Diagnostics.CodeAnalysis;

namespace Analysis.Articles;

/// <summary>What came of reading a file: a value, or the reason why there is none.</summary>
internal readonly record struct Reading<T>(T? Value, ReadFailure? Failure) where T : class
{
    public bool Succeeded([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out ReadFailure? failure)
    {
        (value, failure) = (Value, Failure);
        return failure is null;
    }

    public static implicit operator Reading<T>(T value) => new(value, null);

    public static implicit operator Reading<T>(ReadFailure failure) => new(null, failure);
}
