using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Events;

/// <summary>The last event of a paragraph between two countries, on which a later clause goes on: "Purchasing such equipment …", "called this a threat".</summary>
internal sealed class Continuation(Parties parties)
{
    private readonly SentenceWords words = EnglishLexicon.Shared.SentenceWords;
    private TokenBlock block = null!;
    private Coded previous;

    /// <summary>Starts a paragraph.</summary>
    public void Start(TokenBlock block) => (this.block, previous) = (block, default);

    /// <summary>Remembers an event.</summary>
    public void Remember(in Coded code)
    {
        if (code.Target.Country is not null && code.Source.Country is not null)
            previous = code;
    }

    /// <summary>"Purchasing such equipment …": what a participle leaves unsaid of a deal is as in the last deal or relation of the paragraph.</summary>
    public void TakeSameAct(ref Coded code, ReadOnlySpan<Actor> actors)
    {
        if (code.Cameo.Root() != 6 || previous.Cameo is null || previous.Cameo.Root() is not (5 or 6) || (parties.Acts(code.Source, actors) && code.Target.Exists && code.Target.Country != code.Source.Country))
            return;
        if (!parties.Acts(code.Source, actors))
            code.Source = previous.Source;
        if (!code.Target.Exists || code.Target.Country == code.Source.Country)
            code.Target = code.Source.Country == previous.Target.Country ? previous.Source : previous.Target;
    }

    /// <summary>Whether a party is only "this", by which what was done before is meant.</summary>
    public bool IsThis(Party party) =>
        party.Exists && party.First == party.Last && party.Actor < 0 && previous.Cameo is not null && words.Demonstratives.Contains(block[party.First].Word);

    /// <summary>"called this a threat": what "this" points to was done by the parties of the event before.</summary>
    public (Party First, Party Second) PartiesOf(Party @this) =>
        (previous.Source with { First = @this.First, Last = @this.Last }, previous.Target with { First = @this.First, Last = @this.Last });
}
