import os
import struct
import tempfile
import unittest

import numpy

from parley_train import encoder, encoderfile, modelfile, tinyencoder


class EncoderTest(unittest.TestCase):
    def test_word_pieces(self):
        cut = {entry["word"]: entry["pieces"] for entry in tinyencoder.cut(tinyencoder.PIECES)}
        self.assertEqual(["sign", "##ing"], cut["Signing"])
        self.assertEqual(["u", ".", "n", "."], cut["U.N."])
        self.assertEqual(["中", "a", "国"], cut["中a国"])
        self.assertEqual(["[UNK]"], cut["t" * (encoder.LONGEST_WORD + 1)])

    def test_integers_are_close_to_floats(self):
        rng = numpy.random.default_rng(3)
        matrix, rows, bias = (rng.normal(size=shape).astype("f4") for shape in ((40, 64), (9, 64), (40,)))
        reference = encoderfile.Reference({"x.weight": matrix, "x.bias": bias, "encoder.norm.bias": bias}, 0, 1)
        distance = numpy.abs(reference.linear(rows, "x") - (rows @ matrix.T + bias))
        self.assertLess(distance.mean(), 0.1)

    def test_unused_pieces_go_and_bytes_keep_their_limits(self):
        tensors = encoderfile.tensors(tinyencoder.state(numpy.random.default_rng(1)), tinyencoder.LAYERS, encoderfile.kept(tinyencoder.PIECES))
        self.assertEqual(len(tinyencoder.PIECES) - 2, len(tensors["encoder.words"]))
        self.assertEqual(encoderfile.WEIGHT_LIMIT, numpy.abs(modelfile.quantize(tensors["encoder.0.up.weight"], encoderfile.WEIGHT_LIMIT)[0]).max())

    def test_resources_of_an_assembly(self):
        blocks = [b"[PAD]\n[UNK]\n", b"onnx"]
        resources = b"".join(struct.pack("<I", len(block)) + block + b"\0" * (-(4 + len(block)) % 8) for block in blocks)
        data = bytearray(0x400) + resources
        struct.pack_into("<I", data, 0x3C, 0x80)
        struct.pack_into("<H", data, 0x86, 1)
        struct.pack_into("<H", data, 0x94, 0xE0)
        struct.pack_into("<H", data, 0x98, 0x10B)
        struct.pack_into("<I", data, 0x98 + 96 + 14 * 8, 0x2000)
        struct.pack_into("<IIII", data, 0x98 + 0xE0 + 8, 0x1000, 0x2000, 0x1000, 0x200)
        struct.pack_into("<II", data, 0x200 + 24, 0x2200, len(resources))
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "a.dll")
            with open(path, "wb") as out:
                out.write(data)
            self.assertEqual(blocks, list(encoderfile.resources(path)))


if __name__ == "__main__":
    unittest.main()
