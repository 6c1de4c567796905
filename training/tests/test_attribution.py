"""The attribution network and its description in numpy give the same answers from the same file."""
import random
import tempfile
import unittest
from types import SimpleNamespace

import torch

from parley_train import attribution, attribution_reference, modelfile, reference, silver, tinyattribution


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

    def test_networks_that_agree_label_as_one_of_them_reads(self):
        trainer = tinyattribution.build(["<unk>"] + tinyattribution.WORDS)
        for made in tinyattribution.paragraphs(random.Random(5)):
            number = lambda values, key: values.index(key) if key in values else 0
            ids = [[number(trainer.words, attribution.features.norm(f)), number(trainer.xpos, x), 0, attribution.NER.index(e), q]
                   for f, x, e, q in zip(made["forms"], made["xpos"], made["entities"], made["quotations"])]
            inputs = torch.tensor([made["states"]]), torch.tensor([made["heads"]]), torch.tensor([ids])
            trainer.tensors = lambda group, inputs=inputs: inputs
            p = SimpleNamespace(starts=list(range(len(ids))), ends=list(range(1, len(ids) + 1)))
            one = attribution.Trainer.read(trainer, p)
            spans = lambda part: part["spans"] if part else []
            expected = sorted((spans(s["source"]), spans(s["cue"]), s["content"]["spans"]) for s in one)
            nets = [trainer.net, trainer.net]
            found = silver.label(trainer, nets, silver.averaged(nets), [p])[0]
            self.assertEqual(sorted((f["source"], f["cue"], c) for f in found for c in ([f["content"]] if f["cue"] else [[x] for x in f["content"]])), expected)

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
