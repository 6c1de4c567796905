"""Quick self-test of the training code on a tiny sample: it learns, exports, and the exported file answers as the network does."""
import tempfile
import types
import unittest

import torch

from parley_train import corpora, features, language, reference
from tests import sample


def options(folder, vectors, **more):
    values = dict(data=folder, vectors=vectors, out=folder + "/language.plm", minutes=0.2, threads=1, seed=1, rate=5e-3, trees=0.6,
                  silver=0.1, names=0.05, hidden=24, vocabulary=100, resume=None, small=0)
    values.update(more)
    return types.SimpleNamespace(**values)


class Features(unittest.TestCase):
    def test_fold_unifies_marks(self):
        self.assertEqual([features.fold(f) for f in ("“", "’s", "—", "…", "....", "--")], ['"', "'s", "-", "...", "...", "-"])

    def test_norm_and_shape(self):
        self.assertEqual(features.norm("F-16s"), "f-00s")
        self.assertEqual([features.shape(f) for f in ("McDonald", "1,500", "NATO", "x")], ["XxXxxx", "d,ddd", "XXX", "x"])

    def test_hash_is_fnv1a(self):
        self.assertEqual(features.fnv1a(""), 0x811C9DC5)
        self.assertEqual(features.fnv1a("a"), 0xE40C292C)


class Readers(unittest.TestCase):
    def test_treebank_surface_and_words(self):
        with tempfile.TemporaryDirectory() as folder:
            sample.write(folder)
            path = folder + "/ud/ewt-train.conllu.gz"
            self.assertEqual(len(list(corpora.read_treebank(path))), 4)
            surface = list(corpora.read_surface(path))
            self.assertEqual(surface[1].tokens[1], ("didn't", ["did", "n't"]))
            self.assertTrue(surface[0].newdoc and surface[2].newpar and not surface[1].newpar)

    def test_hyphenated_entity_tokens_split_with_their_tags(self):
        class Always:
            def random(self):
                return 0.0
        sentence = language.split_hyphens(corpora.Sentence(["Israeli-backed", "envoys"], ner=["B-MISC", "O"]), Always())
        self.assertEqual(sentence.forms, ["Israeli", "-", "backed", "envoys"])
        self.assertEqual(sentence.ner, ["B-MISC", "I-MISC", "I-MISC", "O"])


class Training(unittest.TestCase):
    def test_learns_the_sample_and_the_file_answers_as_the_network(self):
        with tempfile.TemporaryDirectory() as folder:
            trainer = language.Trainer(options(folder, sample.write(folder)))
            before = trainer.tree_loss(trainer.trees[:1]).item()
            trainer.train()
            self.assertLess(trainer.tree_loss(trainer.trees[:1]).item(), before / 4)
            trainer.export(trainer.options.out)
            meta, tensors = reference.load(trainer.options.out)
            words, fixed = ({w: i for i, w in enumerate(meta[k])} for k in ("words", "fixed"))
            forms = trainer.trees[0].forms
            answer = reference.analyse(forms, meta, tensors, words, fixed)
            self.assertEqual(answer["upos"], trainer.trees[0].upos)
            trainer.net.eval()
            with torch.no_grad():
                first, second = trainer.encode(language.Batch(trainer.lexicon, [trainer.trees[0]]))
                arcs = trainer.net.parser(second)[0][0]
            self.assertLess(float((arcs - torch.tensor(answer["arcs"])).abs().max()), 0.5)
            self.assertEqual(arcs.argmax(1).tolist(), answer["greedy_heads"])


if __name__ == "__main__":
    unittest.main()
