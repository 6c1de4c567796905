"""The attribution network and its description in numpy give the same answers from the same file."""
import random
import tempfile
import unittest

import torch

from parley_train import attribution, attribution_reference, modelfile, reference, tinyattribution


class Reference(unittest.TestCase):
    def setUp(self):
        self.kept = {n: getattr(attribution, n) for n in ("WIDTH", "MIX", "WORDS", "XPOS", "RELATION", "ENTITY", "QUOTE")}
        tinyattribution.narrow()

    def tearDown(self):
        vars(attribution).update(self.kept)

    def test_the_exported_file_answers_as_the_network(self):
        trainer = tinyattribution.build(["<unk>"] + tinyattribution.WORDS)
        with tempfile.TemporaryDirectory() as folder:
            # Without rounding, so that nothing but the computation can differ.
            write = modelfile.write
            modelfile.write = lambda path, kind, version, meta, tensors, int8: write(path, kind, version, meta, tensors)
            try:
                attribution.Trainer.export(trainer, folder + "/a.plm")
            finally:
                modelfile.write = write
            meta, tensors = reference.load(folder + "/a.plm")
        for p in tinyattribution.paragraphs(random.Random(5)):
            self.check(trainer.net, p, meta, tensors)

    def check(self, net, p, meta, tensors):
        number = lambda values, key: values.index(key) if key in values else 0
        words = {w: i for i, w in enumerate(meta["words"])}
        ids = [[words.get(attribution.features.norm(f), 0), number(meta["xpos"], x), number(meta["relations"], r.split(":")[0]),
                attribution.NER.index(e), q] for f, x, r, e, q in zip(p["forms"], p["xpos"], p["relations"], p["entities"], p["quotations"])]
        answer = attribution_reference.answer(p, meta, tensors)
        with torch.no_grad():
            x, emissions = net(torch.tensor([p["states"]]), torch.tensor([p["heads"]]), torch.tensor([ids]))
            tags = net.crf.decode(emissions)[0].tolist()
            spans = attribution.fragments([attribution.TAGS[k] for k in tags])
            self.assertEqual(tags, answer["tags"])
            self.assertLess(float((emissions[0] - torch.tensor(answer["emissions"])).abs().max()), 1e-3)
            for role, key in (("source", "sources"), ("content", "cues")):
                if spans["cue" if role == "source" else role]:
                    self.assertLess(float((net.links(x[0], spans, role) - torch.tensor(answer[key])).abs().max()), 1e-3)


if __name__ == "__main__":
    unittest.main()
