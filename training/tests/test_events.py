"""The event network learns two made-up articles by heart, and its windows and features are what they are said to be."""
import os
import string
import tempfile
import unittest

import torch

from parley_train import articles, eventdata, eventdecode, eventnetwork, events
from parley_train.encoder import Encoder, WordPiece

SENTENCES = [
    [("Norway", "PROPN", 2, "nsubj", "B-LOC"), ("attacked", "VERB", 0, "root", "O"), ("Sweden", "PROPN", 2, "obj", "B-LOC"), (".", "PUNCT", 2, "punct", "O")],
    [("Its", "PRON", 2, "nmod:poss", "O"), ("minister", "NOUN", 3, "nsubj", "O"), ("rejected", "VERB", 0, "root", "O"), ("talks", "NOUN", 3, "obj", "O"),
     (".", "PUNCT", 3, "punct", "O")],
]


def article(name, repeat=1):
    tokens, sentences, text = [], [], ""
    for number, sentence in enumerate(SENTENCES * repeat):
        base = len(tokens)
        for form, upos, head, relation, entity in sentence:
            start = len(text)
            text += form + " "
            tokens.append(articles.Token(form, form.lower(), upos, "", base + head - 1 if head else -1, relation, entity, start, len(text) - 1, number))
        sentences.append((base, len(tokens)))
    mention = lambda word: [[t.start, t.end] for t in tokens if t.form == word]
    record = {"entities": [{"id": "e1", "name": "Norway", "type": "place", "country": "NOR", "code": "NOR", "mentions": mention("Norway") + mention("Its")},
                           {"id": "e2", "name": "Sweden", "type": "place", "country": "SWE", "code": "SWE", "mentions": mention("Sweden")}],
              "statements": [], "events": [], "moves": []}
    made = articles.Article(name, text, tokens, sentences, record)
    articles.find_candidates(made, {})
    return made


def gold(made):
    span = lambda word: {"spans": [next([t.start, t.end] for t in made.tokens if t.form == word)]}
    return {"events": [{"types": ["ASSAULT"], "source": ["Norway"], "target": ["Sweden"], "trigger": span("attacked"), "status": "actual"}],
            "moves": [{"kind": ["reject"], "actor": ["minister"], "toward": [], "evidence": span("rejected")}]}


class Events(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        path = os.path.join(self.folder.name, "vocab.txt")
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(["[PAD]"] + [f"[unused{n}]" for n in range(99)] + ["[UNK]", "[CLS]", "[SEP]", "."] + list(string.ascii_lowercase)
                                 + ["##" + c for c in string.ascii_lowercase]))
        self.pieces = WordPiece(path)

    def tearDown(self):
        self.folder.cleanup()

    def test_windows_hold_each_sentence_once(self):
        made = article("a", 30)
        ws = list(eventdata.windows(made, self.pieces))
        self.assertGreater(len(ws), 2)
        self.assertEqual([n for w in ws for n in range(*w.core)], list(range(len(made.tokens))))
        self.assertTrue(all(len(w.pieces) <= eventdata.LONGEST for w in ws))
        for w in ws:
            for number in w.triggers:
                first = self.pieces.word(made.tokens[number].form)[0]
                self.assertEqual(w.pieces[w.first[number]], first)

    def test_a_path_goes_over_the_common_head(self):
        made = article("a")
        self.assertEqual(eventdata.path(made.tokens, 1, 0), "nsubj|")
        self.assertEqual(eventdata.path(made.tokens, 7, 5), "nsubj|obj")
        self.assertEqual(eventdata.path(made.tokens, 6, 0), "cross")

    def test_what_is_rare_is_not_known(self):
        slots = eventdata.Slots(["a"])
        rows = [slots.row(["x"]), slots.row(["x"]), slots.row(["y"])]
        change = slots.close(2)[0]
        self.assertEqual([change[row[0]] for row in rows], [1, 1, 0])
        self.assertEqual(slots.row(["z"]), [0])

    def test_annotated_articles_are_learned(self):
        torch.manual_seed(1)
        parts, trigger_slots, pair_slots = [], eventdata.Slots(eventdata.TRIGGER_SLOTS), eventdata.Slots(eventdata.PAIR_SLOTS)
        for name in "ab":
            made = article(name)
            ws, truth = list(eventdata.windows(made, self.pieces)), None
            for w in ws:
                eventdata.features(w, trigger_slots, pair_slots)
            truth = gold(made)
            self.assertEqual(eventdata.label(ws, truth), 0)
            parts.append((made, truth, ws))
        windows = [w for _, _, ws in parts for w in ws]
        events.close_slots(trigger_slots, windows, "trigger", 1)
        events.close_slots(pair_slots, windows, "pair", 1)
        eventnetwork.tensors(windows)
        sizes = [[len(slots.tables[name]) for name in slots.names] for slots in (trigger_slots, pair_slots)]
        model = eventnetwork.EventNetwork(Encoder(layers=1, frozen=1), *sizes)
        eventnetwork.lower(model, windows)
        out = os.path.join(self.folder.name, "model")
        quiet = lambda text: None
        events.train_network(model, parts, [], parts, 25, 0, 2e-2, 1, out, log=quiet)
        resumed = eventnetwork.EventNetwork(Encoder(layers=1, frozen=1), *sizes)
        events.train_network(resumed, parts, [], parts, 60, 0, 2e-2, 1, out, log=quiet)
        resumed.load_state_dict(torch.load(out + ".pt")["model"])
        (event_score, *_), (move_score, *_) = eventdecode.evaluate(resumed, parts)
        self.assertEqual((event_score[0], move_score[0]), (1.0, 1.0))


if __name__ == "__main__":
    unittest.main()
