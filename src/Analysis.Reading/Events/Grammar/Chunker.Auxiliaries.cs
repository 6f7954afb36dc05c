using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Events.Grammar;

/// <summary>Verb groups with auxiliaries, "to" or adverbs: "has not been invited", "is set to meet".</summary>
internal sealed partial class Chunker
{
    private int ReadAuxiliaries(int i)
    {
        VerbTraits traits = VerbTraits.None;
        bool modal = false, have = false, be = false;
        int at = i, main = -1;
        Verb? verb = null;
        for (; at < end; at++)
        {
            ref readonly Token t = ref block[at];
            WordTags tags = lexicon.TagsOf(t.Word);
            if (t.Kind != TokenKind.Word)
                break;
            if (t.Word == words.To && main < 0 && !modal)
            {
                traits |= VerbTraits.ToInfinitive;
                modal = true;
                continue;
            }
            if (t.Word == words.To && be && IsInfinitive(at + 1))
            {
                traits |= VerbTraits.Future;
                (modal, be) = (true, false);
                continue;
            }
            if ((tags & WordTags.Modal) != 0 && !modal && main < 0)
            {
                traits |= VerbTraits.Finite | ((tags & WordTags.Must) != 0 ? VerbTraits.Must : (tags & WordTags.Future) != 0 ? VerbTraits.Future : VerbTraits.May);
                if ((tags & WordTags.Neg) != 0)
                    traits |= VerbTraits.Negated;
                modal = true;
                (main, verb) = (at, lexicon.VerbOf(t.Word).Verb);
                continue;
            }
            if ((tags & WordTags.Be) != 0 && !be)
            {
                Aux(t.Word, tags, ref traits, main < 0);
                (be, have, main, verb) = (true, false, at, lexicon.VerbOf(t.Word).Verb);
                continue;
            }
            if ((tags & WordTags.Have) != 0 && !have && !be && IsParticiple(at + 1))
            {
                Aux(t.Word, tags, ref traits, main < 0);
                traits |= VerbTraits.Perfect;
                (have, main, verb) = (true, at, lexicon.VerbOf(t.Word).Verb);
                continue;
            }
            if ((tags & WordTags.Do) != 0 && main < 0 && IsBase(at + 1))
            {
                Aux(t.Word, tags, ref traits, true);
                (modal, main) = (true, at);
                continue;
            }
            if ((tags & (WordTags.Adv | WordTags.Neg)) != 0 && (tags & (WordTags.Det | WordTags.Have | WordTags.Do)) == 0 && GoesOnBehindAdverb(at + 1, modal, have, be))
            {
                if ((tags & WordTags.Neg) != 0)
                    traits |= VerbTraits.Negated;
                continue;
            }
            if (words.Floating.Contains(t.Word) && (modal || have || be) && at + 1 < end && lexicon.VerbOf(block[at + 1].Word).Verb is not null && GoesOnBehindAdverb(at + 1, modal, have, be))
                continue;
            if (be && WillingAt(at, ref traits))
            {
                be = false;
                modal = true;
                main = at;
                at++;
                continue;
            }
            if (t.Word == 0 && (modal || have || be) && block.Chars(t).EndsWith("ly", StringComparison.Ordinal) && GoesOnBehindAdverb(at + 1, modal, have, be))
                continue;
            VerbForm form = lexicon.VerbOf(t.Word);
            if (form.Verb is null)
                break;
            if (be)
            {
                if ((form.Forms & VerbForms.Participle) != 0)
                    traits |= VerbTraits.Passive;
                else if ((form.Forms & VerbForms.Ing) == 0)
                    break;
            }
            else if (have ? (form.Forms & VerbForms.Participle) == 0 : modal && (form.Forms & VerbForms.Base) == 0)
            {
                break;
            }
            else if (!modal && !have)
            {
                Aux(t.Word, tags, ref traits, main < 0);
            }
            return AddVerb(i, at, form.Verb, traits);
        }
        if (main < 0)
            return i;
        if ((traits & VerbTraits.Negated) == 0 && at < end && (lexicon.TagsOf(block[at].Word) & WordTags.Neg) != 0 && (lexicon.TagsOf(block[at].Word) & WordTags.Det) == 0)
            traits |= VerbTraits.Negated;
        if (be || verb?.Lemma == "be")
            traits |= VerbTraits.Copula;
        return AddVerb(i, main, verb, traits);
    }

    private void Aux(int word, WordTags tags, ref VerbTraits traits, bool first)
    {
        if ((tags & WordTags.Neg) != 0)
            traits |= VerbTraits.Negated;
        if (first)
            traits |= (lexicon.VerbOf(word).Forms & VerbForms.Ing) != 0 ? VerbTraits.Ing : VerbTraits.Finite;
    }

    /// <summary>"is willing to withdraw", "is set to meet": the adjective and "to" join the group.</summary>
    private bool WillingAt(int at, ref VerbTraits traits)
    {
        int word = block[at].Word;
        if (word == 0 || WordAt(at + 1) != words.To || !IsInfinitive(at + 2))
            return false;
        if (words.Willing.Contains(word))
            traits |= VerbTraits.Future;
        else if (words.Unwilling.Contains(word))
            traits |= VerbTraits.Future | VerbTraits.Negated;
        else if (words.Likely.Contains(word))
            traits |= VerbTraits.May;
        else
            return false;
        return true;
    }

    private bool GoesOnBehindAdverb(int i, bool modal, bool have, bool be)
    {
        for (int at = i; at < end && at < i + 4; at++)
        {
            WordTags tags = TagsAt(at);
            if (block[at].Kind != TokenKind.Word)
                return false;
            if ((tags & WordTags.Be) != 0)
                return true;
            VerbForm form = lexicon.VerbOf(block[at].Word);
            if (form.Verb is not null)
                return be ? (form.Forms & (VerbForms.Participle | VerbForms.Ing)) != 0 : have ? (form.Forms & VerbForms.Participle) != 0 : !modal || (form.Forms & VerbForms.Base) != 0;
            if ((tags & (WordTags.Adv | WordTags.Neg)) == 0 || (tags & WordTags.Det) != 0)
                return false;
        }
        return false;
    }

    private bool IsParticiple(int i)
    {
        for (int at = i; at < end && at < i + 4; at++)
        {
            VerbForm form = lexicon.VerbOf(block[at].Word);
            if ((form.Forms & VerbForms.Participle) != 0)
                return true;
            if (words.Floating.Contains(block[at].Word))
                continue;
            if ((TagsAt(at) & (WordTags.Adv | WordTags.Neg)) == 0 || (TagsAt(at) & WordTags.Det) != 0)
                return block[at].Kind == TokenKind.Word && block.Chars(block[at]).EndsWith("ly", StringComparison.Ordinal) && at + 1 < end && (lexicon.VerbOf(block[at + 1].Word).Forms & VerbForms.Participle) != 0;
        }
        return false;
    }

    private bool IsBase(int i)
    {
        for (int at = i; at < end && at < i + 3; at++)
        {
            if ((lexicon.VerbOf(block[at].Word).Forms & VerbForms.Base) != 0)
                return true;
            if ((TagsAt(at) & (WordTags.Adv | WordTags.Neg)) == 0)
                return false;
        }
        return false;
    }
}
