"""Writes Parley's weight files; src/Parley.Text/Models/ModelFile.cs reads them and describes the layout."""
import hashlib
import json

import numpy


def quantize(matrix, limit=127):
    """Round each row to bytes of at most the limit, with one scale a row; returns (bytes, scales)."""
    rows = matrix.reshape(matrix.shape[0], -1)
    scales = numpy.abs(rows).max(axis=1) / limit
    scales[scales == 0] = 1
    return numpy.clip(numpy.rint(rows / scales[:, None]), -limit, limit).astype(numpy.int8).reshape(matrix.shape), scales.astype("<f4")


def fingerprint(path):
    """What tells a weight file from any other; the same as ModelFile.Fingerprint in C#."""
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()[:16]


def write(path, kind, version, meta, tensors, int8=()):
    """Write tensors (name -> float array); those whose name is in int8 are rounded to bytes by rows, of at most the limit where int8 names one."""
    entries, blocks, position = [], [], 0

    def add(block):
        nonlocal position
        start = position
        blocks.append(block + b"\0" * (-len(block) % 64))
        position += len(blocks[-1])
        return start

    for name, value in tensors.items():
        value = numpy.ascontiguousarray(value, dtype="<f4")
        entry = {"name": name, "type": "i8" if name in int8 else "f32", "shape": list(value.shape)}
        if name in int8:
            values, scales = quantize(value, int8[name] if isinstance(int8, dict) else 127)
            entry["offset"], entry["scales"] = add(values.tobytes()), add(scales.tobytes())
        else:
            entry["offset"] = add(value.tobytes())
        entries.append(entry)
    header = json.dumps({"kind": kind, "version": version, "meta": meta, "tensors": entries}, ensure_ascii=False).encode("utf-8")
    with open(path, "wb") as out:
        out.write(b"PARLEYM1" + len(header).to_bytes(4, "little") + header)
        out.write(b"\0" * (-(12 + len(header)) % 64))
        for block in blocks:
            out.write(block)
