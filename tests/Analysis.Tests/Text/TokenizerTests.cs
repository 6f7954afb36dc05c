using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("Israel’s exports", "Israel|’s|exports")]
    [InlineData("didn't exceed 12,000 dollars.", "didn't|exceed|12,000|dollars|.")]
    [InlineData("the U.S. and the U.K.", "the|U.S.|and|the|U.K.")]
    [InlineData("$3bn, 20th, F-16", "$|3|bn|,|20|th|,|F|-|16")]
    [InlineData("1,234,56", "1,234|,|56")]
    [InlineData("12,34,567 rupees", "12,34,567|rupees")]
    [InlineData("in 1992,1993", "in|1992|,|1993")]
    [InlineData("28.04.2012 .08 3.", "28.04.2012|.08|3|.")]
    [InlineData("countries’ O’Brien", "countries|’|O’Brien")]
    [InlineData("۱۲٬۰۰۰ دلار", "۱۲٬۰۰۰|دلار")]
    [InlineData("at 10 a.m. today", "at|10|a.m.|today")]
    public void Cuts(string text, string tokens)
    {
        using TokenBlock block = new(text);
        Assert.True(new Tokenizer(text).Next(block));
        Assert.Equal(tokens.Split('|'), block.Tokens.ToArray().Select(t => text.Substring(t.Start, t.Length)));
    }

    [Theory]
    [InlineData("Israel")]
    [InlineData("ISRAEL")]
    [InlineData("notwithstanding")]
    [InlineData("million")]
    [InlineData("didn't")]
    [InlineData("U.S.")]
    [InlineData("zzyzx")]
    public void AWordHasTheNumberThatTheVocabularyGivesIt(string word)
    {
        Vocabulary words = EnglishLexicon.Shared.Words;
        using TokenBlock block = new(word);
        Assert.True(new Tokenizer(word).Next(block));
        Assert.Equal(words.Find(word), block.Tokens[0].Word);
    }

    [Fact]
    public void EveryWordOfTheLexiconIsFoundInAnyCase()
    {
        Vocabulary words = EnglishLexicon.Shared.Words;
        foreach (string word in LexiconFile.Rows("noun-context.csv").Select(r => r["word"]))
        {
            foreach (string written in (string[])[word, word.ToUpperInvariant()])
            {
                using TokenBlock block = new(written);
                Assert.True(new Tokenizer(written).Next(block));
                if (block.Count == 1)
                    Assert.Equal((written, words.Find(word)), (written, block.Tokens[0].Word));
            }
        }
    }

    [Fact]
    public void CutsHalfSurrogates()
    {
        string text = "𝒳 \ud800";
        using TokenBlock block = new(text);
        Assert.True(new Tokenizer(text).Next(block));
        Assert.Equal([(0, 2), (3, 1)], block.Tokens.ToArray().Select(t => (t.Start, t.Length)));
    }

    [Theory]
    [InlineData("He met Gen. Smith. They spoke.", 2)]
    [InlineData("It rose 3.5 percent. Then it fell.", 2)]
    [InlineData("He lives in the U.S. The talks failed.", 2)]
    [InlineData("He met J. Smith in the U.S. capital.", 1)]
    [InlineData("“This is ground zero. We are here.” He left.", 3)]
    [InlineData("What now? Nothing!", 2)]
    [InlineData("A heading\nA line that is the text.", 2)]
    [InlineData("", 0)]
    public void FindsSentences(string text, int count) =>
        Assert.Equal(count, Sentences.Of(text, new(0, text.Length)).Count);
}
