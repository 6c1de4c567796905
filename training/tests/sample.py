"""A tiny data folder in the layout that the trainers read, made of sentences written for the project."""
import gzip
import json
import os

TREES = """\
# newdoc id = sample-1
# newpar
# sent_id = 1
# text = The envoy met both leaders in Geneva on Tuesday.
1	The	the	DET	DT	_	2	det	_	_
2	envoy	envoy	NOUN	NN	_	3	nsubj	_	_
3	met	meet	VERB	VBD	_	0	root	_	_
4	both	both	DET	DT	_	5	det	_	_
5	leaders	leader	NOUN	NNS	_	3	obj	_	_
6	in	in	ADP	IN	_	7	case	_	_
7	Geneva	Geneva	PROPN	NNP	_	3	obl	_	_
8	on	on	ADP	IN	_	9	case	_	_
9	Tuesday	Tuesday	PROPN	NNP	_	3	obl	_	SpaceAfter=No
10	.	.	PUNCT	.	_	3	punct	_	_

# sent_id = 2
# text = She didn't sign the draft.
1	She	she	PRON	PRP	_	4	nsubj	_	_
2-3	didn't	_	_	_	_	_	_	_	_
2	did	do	AUX	VBD	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	sign	sign	VERB	VB	_	0	root	_	_
5	the	the	DET	DT	_	6	det	_	_
6	draft	draft	NOUN	NN	_	4	obj	_	SpaceAfter=No
7	.	.	PUNCT	.	_	4	punct	_	_

# newpar
# sent_id = 3
# text = Talks will resume, the ministry said.
1	Talks	talk	NOUN	NNS	_	3	nsubj	_	_
2	will	will	AUX	MD	_	3	aux	_	_
3	resume	resume	VERB	VB	_	7	ccomp	_	SpaceAfter=No
4	,	,	PUNCT	,	_	3	punct	_	_
5	the	the	DET	DT	_	6	det	_	_
6	ministry	ministry	NOUN	NN	_	7	nsubj	_	_
7	said	say	VERB	VBD	_	0	root	_	SpaceAfter=No
8	.	.	PUNCT	.	_	7	punct	_	_

# sent_id = 4
# text = Egypt rejected the offer of Dr. Haddad.
1	Egypt	Egypt	PROPN	NNP	_	2	nsubj	_	_
2	rejected	reject	VERB	VBD	_	0	root	_	_
3	the	the	DET	DT	_	4	det	_	_
4	offer	offer	NOUN	NN	_	2	obj	_	_
5	of	of	ADP	IN	_	7	case	_	_
6	Dr.	Dr.	PROPN	NNP	_	7	compound	_	_
7	Haddad	Haddad	PROPN	NNP	_	4	nmod	_	SpaceAfter=No
8	.	.	PUNCT	.	_	2	punct	_	_

"""

ENTITIES = """\
Egypt B-LOC
rejected O
the O
offer O
of O
Amira B-PER
Haddad I-PER
. O

The O
Arab B-ORG
League I-ORG
met O
Israeli-backed B-MISC
envoys O
in O
Geneva B-LOC
. O

"""

SILVER = """\
# newdoc id = sample
# sent_id = sample-1
1	Haddad	Haddad	_	NNP	_	2	nsubj	_	Span=0:6|NER=PERSON
2	left	leave	_	VBD	_	0	root	_	Span=7:11
3	Cairo	Cairo	_	NNP	_	2	obj	_	Span=12:17|NER=LOCATION
4	-LRB-	-LRB-	_	-LRB-	_	5	punct	_	Span=18:19
5	again	again	_	RB	_	2	advmod	_	Span=19:24
6	-RRB-	-RRB-	_	-RRB-	_	5	punct	_	Span=24:25

"""


def write(folder):
    """Write the sample data folder and a vectors file; returns the path of the vectors."""
    def put(name, text):
        path = os.path.join(folder, *name.split("/"))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with gzip.open(path, "wt", encoding="utf-8") as out:
            out.write(text)

    for name in ("ewt-train", "ewt-dev", "gum-train", "gum-dev"):
        put(f"ud/{name}.conllu.gz", TREES)
    for name in ("conll2003-train", "conll2003-valid", "re3d-train"):
        put(f"ner/{name}.txt.gz", ENTITIES)
    put("polnear/silver-train.conllu.gz", SILVER)
    put("polnear/train.jsonl.gz", json.dumps({"id": "sample", "text": "Haddad left Cairo (again)."}) + "\n")
    vectors = os.path.join(folder, "vectors.txt")
    with open(vectors, "w", encoding="utf-8") as out:
        out.write("3 100\n")
        for i, word in enumerate(("the", "egypt", "offer")):
            out.write(word + " " + " ".join(str((i * 37 + k * 11) % 7 - 3) for k in range(100)) + "\n")
    return vectors
