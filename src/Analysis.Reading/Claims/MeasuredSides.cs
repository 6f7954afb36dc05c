using Analysis.Events;
using Analysis.Events.Grammar;
using Analysis.Lexicon;

namespace Analysis.Claims;

/// <summary>One side of a claim: its name, and its country where it has one.</summary>
internal readonly record struct Side(string? Name, string? Country)
{
    public bool Exists => Name is not null;
}

/// <summary>Finds of whom a figure speaks: the sides of the event that it belongs to, of its clause, or those named with what it counts.</summary>
internal sealed class MeasuredSides
{
    private readonly EnglishLexicon lexicon = EnglishLexicon.Shared;

    /// <summary>The subject and the counterpart; the subject is nobody where none can be told.</summary>
    public (Side Subject, Side Other) Of(in ParsedSentence s, Figure figure, ClaimMeasure measure, int chunk, int clause)
    {
        Side counted = Counted(s, chunk), doer = Doer(s, clause), scene = Of(s.Parties.Scene.Country);
        Side target = default;
        foreach (Event e in s.Events)
        {
            if (e.Start <= figure.Start && figure.Start < e.Start + e.Length && clause >= 0 && e.TriggerStart == s.Block[s.Chunks[s.Clauses[clause].Verb].Head].Start)
            {
                doer = e.SourceCountry is null && e.Source.Length == 0 ? doer : new(e.Source, e.SourceCountry);
                target = e.TargetCountry is null ? default : Of(e.TargetCountry);
            }
        }
        Side patient = clause >= 0 && s.Chunks[s.Clauses[clause].Verb].Has(VerbTraits.Passive) ? From(s, s.Clauses[clause].Subject) : default;
        switch (measure.Sides)
        {
            case SideRule.Hit:
                Side hit = First(counted, patient, target, doer.Country is null ? default : Another(s, chunk, clause, doer.Country), scene);
                if (clause >= 0 && s.Clauses[clause].Object < 0 && !s.Chunks[s.Clauses[clause].Verb].Has(VerbTraits.Passive) && s.Clauses[clause].Subject == chunk)
                    hit = First(counted, scene, doer);
                Side by = doer.Country is not null && doer.Country != hit.Country ? doer : Another(s, chunk, clause, hit.Country);
                return (hit, by);
            case SideRule.Payer:
                return Payer(s, chunk, clause, doer, target);
            case SideRule.People:
                return (First(counted, doer, scene), default);
            case SideRule.Owner:
                Side owner = First(OwnerOf(s, chunk, clause), doer, counted, scene);
                if (!owner.Exists && measure.Class == ClaimClass.Diplomacy)
                    return (Another(s, chunk, clause, null), default);
                return (owner, counted.Country is not null && counted.Country != owner.Country ? counted : Another(s, chunk, clause, owner.Country));
            case SideRule.Authority:
                Side authority = First(doer.Country is null ? default : doer, scene);
                return (authority, counted.Country is not null && counted.Country != authority.Country ? counted : target.Country != authority.Country ? target : default);
            case SideRule.Fled:
                Side from = First(counted, Another(s, chunk, clause, null), scene);
                return (from, Another(s, chunk, clause, from.Country));
            default:
                Side does = doer.Exists && (doer.Country is not null || counted.Country is null) ? doer : First(scene, counted);
                return (does, counted.Country is not null && counted.Country != does.Country ? counted : target.Country is not null && target.Country != does.Country ? target : Another(s, chunk, clause, does.Country));
        }
    }

    private (Side Subject, Side Other) Payer(in ParsedSentence s, int chunk, int clause, Side doer, Side target)
    {
        Side other = target.Country is not null && target.Country != doer.Country ? target : Another(s, chunk, clause, doer.Country);
        if (clause >= 0 && s.Chunks[s.Clauses[clause].Verb].Verb is { } verb && lexicon.SentenceWords.Receives.Contains(lexicon.WordOf(verb.Lemma)))
            (doer, other) = (other, doer);
        // A body of no country pays a country: the country is what is measured.
        return doer.Country is null && other.Country is not null ? (other, doer) : (doer, other);
    }

    /// <summary>Whose people or things are counted: "14 Kenyan soldiers", "62 percent of Slovenes".</summary>
    private Side Counted(in ParsedSentence s, int chunk)
    {
        if (s.Parties.CountryIn(s.Chunks[chunk], s.Actors) is { } country)
            return Of(country);
        if (chunk + 2 < s.Chunks.Count && s.Chunks[chunk + 1].Kind == ChunkKind.Preposition && (s.Chunks[chunk + 1].Word == lexicon.EntityWords.Of || s.Chunks[chunk + 1].Word == lexicon.EntityWords.From) && s.Chunks[chunk + 2].Kind == ChunkKind.Noun)
            return Of(s.Parties.CountryIn(s.Chunks[chunk + 2], s.Actors));
        return default;
    }

    /// <summary>Whose the measured thing is: the owner in the subject or in the figure's phrase.</summary>
    private Side OwnerOf(in ParsedSentence s, int chunk, int clause)
    {
        int subject = clause >= 0 ? s.Clauses[clause].Subject : -1;
        for (int c = subject; c >= 0 && c < s.Chunks.Count && c <= subject + 4; c++)
        {
            if (s.Chunks[c].Kind == ChunkKind.Verb)
                break;
            if (s.Chunks[c].Kind == ChunkKind.Noun && s.Parties.CountryIn(s.Chunks[c], s.Actors) is { } country)
                return Of(country);
        }
        return s.Parties.Owner(s.Chunks[chunk], s.Actors) is { Country: { } owner } ? Of(owner) : default;
    }

    private Side Doer(in ParsedSentence s, int clause)
    {
        if (clause < 0)
            return default;
        Clause c = s.Clauses[clause];
        if (!s.Chunks[c.Verb].Has(VerbTraits.Passive))
        {
            // "exports from X rose …": trade does nothing itself.
            Party subject = s.Parties.Of(s.Chunks, s.Verbs.SubjectOf(c), s.Actors);
            return subject.Exists && s.Parties.Acts(subject, s.Actors) || subject.Exists && lexicon.SentenceWords.Instruments.Contains(s.Block[subject.Last].Word) ? From(s, s.Parties.AtHome(subject, s.Actors)) : default;
        }
        Party by = s.Verbs.Behind(c.Verb, lexicon.SentenceWords.By, s.Actors);
        return by.Exists ? From(s, by) : default;
    }

    /// <summary>The first other country named in the clause.</summary>
    private Side Another(in ParsedSentence s, int chunk, int clause, string? than)
    {
        int from = clause >= 0 ? s.Clauses[clause].Verb + 1 : 0;
        for (int c = from; c < s.Chunks.Count; c++)
        {
            if (s.Chunks[c].Kind is ChunkKind.Break or ChunkKind.Subordinator or ChunkKind.That || (c > chunk && s.Chunks[c].Kind == ChunkKind.Verb && s.Chunks[c].Has(VerbTraits.Finite)))
                break;
            if (s.Chunks[c].Kind != ChunkKind.Noun || (c + 1 < s.Chunks.Count && s.Chunks[c + 1].Kind == ChunkKind.Verb && s.Chunks[c + 1].Has(VerbTraits.Finite) && c > chunk))
                continue;
            Party party = s.Parties.Of(s.Chunks, c, s.Actors);
            if (party.Country is not null && party.Country != than)
                return From(s, party);
        }
        return default;
    }

    private Side From(in ParsedSentence s, int chunk) => chunk < 0 ? default : From(s, s.Parties.AtHome(s.Parties.Of(s.Chunks, chunk, s.Actors), s.Actors));

    private Side From(in ParsedSentence s, Party party)
    {
        if (!party.Exists || (party.Country is null && (party.Actor < 0 || s.Actors[party.Actor].Type is not (ActorType.InternationalOrganisation or ActorType.Organisation or ActorType.ArmedGroup))))
            return default;
        return new(party.Actor >= 0 ? s.Actors[party.Actor].Name : NameOf(party.Country!), party.Country);
    }

    private Side Of(string? country) => country is null ? default : new(NameOf(country), country);

    private string NameOf(string country) => lexicon.CountryOf(country)?.Name ?? country;

    private static Side First(params ReadOnlySpan<Side> sides)
    {
        foreach (Side side in sides)
        {
            if (side.Country is not null)
                return side;
        }
        foreach (Side side in sides)
        {
            if (side.Exists)
                return side;
        }
        return default;
    }
}
