using Parley.Events.Coding;

namespace Parley.Events.Network;

/// <summary>Says which sentences the encoder must see: those with a word that, as far as training went, can be a trigger.</summary>
/// <remarks>The others stay unencoded, which is most of the speed. Cost: one look-up for each word.</remarks>
internal sealed class TriggerGate(CodingText text, EventNetwork network, RulePlaces rules)
{
    /// <summary>True for a sentence, known by its first token, that may hold a trigger.</summary>
    public bool IsWanted(int first)
    {
        var sentence = text.SentenceOf(first);
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (text.Analysis.Upos[token] is not ("VERB" or "NOUN" or "ADJ")) continue;
            if (network.LexiconType(text.View.Lemma(token), text.Analysis.Upos[token]) != NetworkScene.None || rules.Event(token) is not null || rules.Move(token) is not null) return true;
        }
        return false;
    }
}
