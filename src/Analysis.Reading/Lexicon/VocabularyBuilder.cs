using Analysis.Text;

namespace Analysis.Lexicon;

/// <summary>Gives each word of the tables its number while the lexicon is loaded.</summary>
internal sealed class VocabularyBuilder
{
    private static readonly Vocabulary empty = new(new(StringComparer.OrdinalIgnoreCase) { ["'s"] = 1 }, [], []);
    private readonly Dictionary<string, int> words = new(StringComparer.OrdinalIgnoreCase) { ["'s"] = 1 };
    private readonly Dictionary<int, AbbreviationKind> abbreviations = [];
    private readonly HashSet<int> openers = [];

    /// <summary>How many words there are; the highest number of a word.</summary>
    public int Count => words.Count;

    /// <summary>The number of one word; a new one if it was not there.</summary>
    public int Intern(string word)
    {
        string straight = word.Replace('\u2019', '\'');
        if (!words.TryGetValue(straight, out int id))
            words.Add(straight, id = words.Count + 1);
        return id;
    }

    /// <summary>The numbers of the words of a phrase, cut as the tokenizer cuts a text: "US$" is "US" and "$".</summary>
    public int[] InternPhrase(string phrase)
    {
        List<int> ids = [];
        Tokenizer tokenizer = new(phrase, empty, 0, phrase.Length);
        using TokenBlock block = new(phrase);
        while (tokenizer.Next(block))
        {
            foreach (ref readonly Token t in block.Tokens)
                ids.Add(Intern(block.Chars(t).ToString()));
        }
        return [.. ids];
    }

    public void Abbreviate(string word, AbbreviationKind kind) => abbreviations[Intern(word)] = kind;

    public void OpenSentence(string word) => openers.Add(Intern(word));

    public Vocabulary Build() => new(words, abbreviations, openers);
}
