"""The reading of linked mentions that score_entities.py scores with."""
import gzip
import os
import tempfile
import unittest

import score_entities

SAMPLE = """# newdoc id = one
# text = Lind's envoy met Ada Lind in Lorne.
1-2	Lind's	_	_	_	_	_	_	_	_
1	Lind	_	_	_	_	_	_	_	Entity=(1-person-new-nnnnn-cf1-1-coref(2-person-new-nnnnn-cf1-1-coref-Ada_Lind)
2	's	_	_	_	_	_	_	_	_
3	envoy	_	_	_	_	_	_	_	Entity=1)
4	met	_	_	_	_	_	_	_	_
5	Ada	_	_	_	_	_	_	_	Entity=(2-person-giv:act-nnnnn-cf1-1-coref-Ada_Lind
6	Lind	_	_	_	_	_	_	_	Entity=2)
7	in	_	_	_	_	_	_	_	_
8	Lorne	_	_	_	_	_	_	_	Entity=(3-place-new-nnnnn-cf2-1-sgl-Lorne%2C_Old-Town)|SpaceAfter=No
9	.	_	_	_	_	_	_	_	_

# newdoc id = two
# text = Rain.
1	Rain	_	_	_	_	_	_	_	SpaceAfter=No
2	.	_	_	_	_	_	_	_	_

"""


class LinkedMentions(unittest.TestCase):
    def test_spans_and_pages_are_those_of_the_text(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "sample.conllu.gz")
            with gzip.open(path, "wt", encoding="utf-8") as file:
                file.write(SAMPLE)
            documents = {name: score_entities.read(sentences) for name, sentences in score_entities.documents([path])}
        text, mentions = documents["one"]
        self.assertEqual(
            [("Lind's", "Ada_Lind"), ("Ada Lind", "Ada_Lind"), ("Lorne", "Lorne%2C_Old-Town")],
            [(text[start:end], page) for start, end, page in mentions])
        self.assertEqual(("Rain. ", []), documents["two"])


if __name__ == "__main__":
    unittest.main()
