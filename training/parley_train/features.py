"""Features that depend on the word type alone. The same rules stand in src/Parley.Language/Features; a test holds them together."""
PREFIX, SUFFIX2, SUFFIX3, SUFFIX4, SHAPE, FIRST = "prefix3", "suffix2", "suffix3", "suffix4", "shape", "first"

# (name, rows of the hashed table, width of the embedding); the order is the order of concatenation.
HASHED = ((FIRST, 256, 16), (PREFIX, 6000, 32), (SUFFIX2, 2000, 32), (SUFFIX3, 6000, 32), (SUFFIX4, 10000, 32), (SHAPE, 1500, 32))

FOLD = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'", "`": "'",
                      "–": "-", "—": "-", "‑": "-", "−": "-"})


def fold(form):
    """Unify quotation marks and dashes; a run of dots or an ellipsis sign is '...'."""
    form = form.translate(FOLD)
    if form == "…" or (len(form) > 1 and not form.strip(".")):
        return "..."
    if form in ("''",):
        return '"'
    if len(form) > 1 and not form.strip("-"):
        return "-"
    return form


def lower(c):
    """Lower case of one code point, whatever its neighbours; those whose lower case is longer stay."""
    small = c.lower()
    return small if len(small) == 1 else c


def norm(form):
    """The folded form in lower case with ASCII digits as 0: the key of both word tables."""
    return "".join("0" if "0" <= c <= "9" else lower(c) for c in fold(form))


def shape(form):
    """X for upper, x for lower, d for digit (ASCII or not), the sign itself for others; runs longer than three are cut at three."""
    out = []
    for c in fold(form):
        s = "X" if c.isupper() else "x" if c.isalpha() else "d" if c.isdigit() else c
        if len(out) < 3 or not (out[-1] == out[-2] == out[-3] == s):
            out.append(s)
    return "".join(out)


def fnv1a(text):
    """32-bit FNV-1a over the UTF-8 bytes."""
    h = 0x811C9DC5
    for b in text.encode("utf-8"):
        h = ((h ^ b) * 0x01000193) & 0xFFFFFFFF
    return h


def hashed(form):
    """Row of each hashed table, in the order of HASHED."""
    n = norm(form)
    values = (fold(form)[:1], n[:3], n[-2:], n[-3:], n[-4:], shape(form))
    return [fnv1a(v) % rows for v, (_, rows, _) in zip(values, HASHED)]
