"""Trains the event network: events, who did them to whom, their status, and moves of negotiations, on the states of the pretrained encoder.

usage: python3 -m parley_train.events CONFIG.json OUT [--layers 4] [--frozen 2] [--epochs 6] [--seed 1]
CONFIG names the inputs (../README.md shows one). OUT.pt has the weights (averages over the steps), OUT.slots.pt the tables of the
features, OUT.state.pt what is needed to go on: the same call continues after the last finished epoch. --share, --no-pairs and
--no-rules are for ablations.
"""
import argparse
import json
import os
import random
import sys
import time

import torch
from torch import nn

from . import articles, encoderfile, eventdata
from .encoder import Encoder, WordPiece, read_onnx
from .eventdata import PAIR_SLOTS, TRIGGER_SLOTS, Slots
from .eventdecode import evaluate, show
from .eventnetwork import WEIGHTS, EventNetwork, batch_loss, lower, states, tensors


def prepare(config, part, trigger_slots, pair_slots, wordpiece, peoples):
    """The windows of the annotated articles of a part; [(article, gold, windows)]."""
    out = []
    for source in config["articles"]:
        if source.get("part", part) != part:
            continue
        for name, article in articles.load(source["conllu"], source["records"], source["texts"], peoples).items():
            if "split" in source and config_split(source["split"]).get(name) != part:
                continue
            gold = eventdata.read_gold(source["gold"], name, article.text)
            if gold is None:
                continue
            if source.get("no_rules"):
                article.record["events"], article.record["moves"] = [], []
            ws = list(eventdata.windows(article, wordpiece))
            for w in ws:
                eventdata.features(w, trigger_slots, pair_slots)
            lost = eventdata.label(ws, gold)
            out.append((article, gold, ws))
    return out


_splits = {}


def config_split(path):
    if path not in _splits:
        with open(path, encoding="utf-8") as file:
            _splits[path] = {row[0]: row[2] for row in (line.rstrip("\n").split("\t") for line in file if not line.startswith("#"))}
    return _splits[path]


def prepare_pairs(config, trigger_slots, pair_slots, wordpiece, peoples):
    """A window for each labelled pair whose source and target are found among the candidates."""
    out = []
    for source in config.get("pairs", []):
        loaded = articles.load(source["conllu"], source["records"], source["texts"], peoples)
        with open(source["labels"], encoding="utf-8") as file:
            rows = [json.loads(line) for line in file]
        for row in rows:
            article = loaded[row["id"]]
            article.record["events"], article.record["moves"] = [], []
            article.record["statements"] = article.record["statements"]
            spans = [find_actor(article, row[side]) for side in ("source", "target")]
            if None in spans:
                continue
            ws = list(eventdata.windows(article, wordpiece))
            if len(ws) != 1 or not ws[0].triggers:
                continue
            w = ws[0]
            eventdata.features(w, trigger_slots, pair_slots)
            w.pair = (*spans, eventdata.YIELD.get(row["type"], [row["type"]]))
            w.group = row["group"]
            out.append(w)
    return out


def find_actor(article, name):
    """The tokens of the candidates at the head of a named stretch; None if there is none."""
    start = article.text.find(name) if name else -1
    if start < 0:
        return None
    numbers = article.tokens_in(start, start + len(name))
    inside = [c.token for c in article.candidates if c.token in numbers]
    head = article.head_of(numbers)
    found = [n for n in inside if n == head] or inside
    return set(found) or None


def close_slots(slots, all_windows, which, least):
    maps = slots.close(least)
    for w in all_windows:
        if which == "trigger":
            w.trigger_slots = [[m[v] for m, v in zip(maps, row)] for row in w.trigger_slots]
        else:
            w.pair_slots = [[[m[v] for m, v in zip(maps, row)] for row in rows] for rows in w.pair_slots]


def unpack(library, folder):
    """Takes the encoder and its vocabulary out of the package's library."""
    os.makedirs(folder, exist_ok=True)
    for block in encoderfile.resources(library):
        with open(os.path.join(folder, "vocab.txt" if block.startswith(b"[PAD]") else "model.onnx"), "wb") as out:
            out.write(block)


def build(config, layers, frozen, seed, dropout=0.4, least=3):
    """Network, windows of train and dev, windows of pairs, tables of the features."""
    torch.manual_seed(seed)
    if not os.path.exists(os.path.join(config["encoder"], "model.onnx")):
        unpack(config["library"], config["encoder"])
    wordpiece = WordPiece(os.path.join(config["encoder"], "vocab.txt"))
    peoples = articles.nationalities(config["peoples"])
    eventdata.LEXICON.update(eventdata.read_lexicon(config["lexicon"]))
    eventdata.COUNTRIES.update(eventdata.read_countries(config["countries"]))
    trigger_slots, pair_slots = Slots(TRIGGER_SLOTS), Slots(PAIR_SLOTS)
    train = prepare(config, "train", trigger_slots, pair_slots, wordpiece, peoples)
    pairs = prepare_pairs(config, trigger_slots, pair_slots, wordpiece, peoples)
    windows = [w for _, _, ws in train for w in ws] + pairs
    close_slots(trigger_slots, windows, "trigger", least)
    close_slots(pair_slots, windows, "pair", least)
    dev = prepare(config, "dev", trigger_slots, pair_slots, wordpiece, peoples)
    for _, _, ws in train + dev:
        tensors(ws)
    tensors(pairs, rules=False)
    encoder = Encoder(read_onnx(os.path.join(config["encoder"], "model.onnx")), layers=layers, frozen=min(frozen, layers))
    model = EventNetwork(encoder, [len(trigger_slots.tables[n]) for n in TRIGGER_SLOTS], [len(pair_slots.tables[n]) for n in PAIR_SLOTS],
                         dropout)
    return model, train, dev, pairs, (trigger_slots, pair_slots)




def swap(model, values):
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if name in values:
                parameter.copy_(values[name])


def train_network(model, train, pairs, dev, epochs, rate, head_rate, seed, out=None, minutes=None, log=print, batch_pieces=1000,
                  weights=WEIGHTS, pair_share=1.0):
    annotated = [w for _, _, ws in train for w in ws]
    pairs = [w for w in pairs if len(w.item_weight)]
    tuned = [p for p in model.encoder.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW([{"params": tuned, "lr": rate}, {"params": model.heads(), "lr": head_rate}], weight_decay=0.04)
    base = [g["lr"] for g in optimizer.param_groups]
    per_epoch = sum(len(w.pieces) for w in annotated) + pair_share * sum(len(w.pieces) for w in pairs)
    steps = int(epochs * (1.1 * per_epoch // batch_pieces + 1))
    step, started, first, best = 0, time.time(), 0, 0.0
    average = {name: value.detach().clone() for name, value in model.named_parameters() if value.requires_grad}
    checkpoint = out + ".state.pt" if out else None
    if checkpoint and os.path.exists(checkpoint):
        saved = torch.load(checkpoint)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        average, step, first, best = saved["average"], saved["step"], saved["epoch"] + 1, saved["best"]
    for epoch in range(first, epochs):
        model.train()
        rng = random.Random(seed * 1000 + epoch)
        torch.manual_seed(seed * 1000 + epoch)
        windows = annotated + rng.sample(pairs, int(len(pairs) * pair_share))
        rng.shuffle(windows)
        keys = {id(w): len(w.pieces) * (0.8 + 0.4 * rng.random()) for w in windows}
        batches, size = [[]], 0
        for w in sorted(windows, key=lambda w: keys[id(w)]):
            if batches[-1] and (len(batches[-1]) + 1) * len(w.pieces) > batch_pieces:
                batches.append([])
            batches[-1].append(w)
        rng.shuffle(batches)
        sums = {}
        for part in batches:
            factor = min(1, (step + 1) / (0.08 * steps)) * max(0.02, 1 - step / steps)
            for group, lr in zip(optimizer.param_groups, base):
                group["lr"] = lr * factor
            x = states(model, part) if tuned else torch.nn.utils.rnn.pad_sequence([w.lower for w in part], batch_first=True)
            loss = batch_loss(model, part, x, weights)
            for name, value in loss.items():
                sums[name] = sums.get(name, 0) + float(value)
            values = list(loss.values())
            if values:
                optimizer.zero_grad()
                (torch.stack(values).sum() / 12).backward()
                nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 2.0)
                optimizer.step()
                keep = min(0.99, (step + 1) / (step + 10))
                for name, value in model.named_parameters():
                    if value.requires_grad:
                        average[name].mul_(keep).add_(value.detach(), alpha=1 - keep)
            step += 1
        current = {name: value.detach().clone() for name, value in model.named_parameters() if value.requires_grad}
        swap(model, average)
        report = evaluate(model, dev) if dev and epoch >= epochs // 2 else None
        losses = {name: round(value, 1) for name, value in sums.items()}
        log("epoch %d, %.0f s, loss %s; %s" % (epoch + 1, time.time() - started, losses, show(report) if report else ""))
        if out:
            value = report[0][0][0] + report[1][0][0] / 2 if report else 0
            if value >= best:                     # early stopping on dev: events count twice as much as moves
                best = value
                torch.save({"model": model.state_dict(), "epoch": epoch, "report": report}, out + ".pt")
        swap(model, current)
        if checkpoint:
            torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "average": average, "step": step, "epoch": epoch,
                        "best": best}, checkpoint + ".new")
            os.replace(checkpoint + ".new", checkpoint)
        if minutes and time.time() - started > minutes * 60:
            break
    return model


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("config")
    parser.add_argument("out")
    parser.add_argument("--layers", type=int, default=4)
    parser.add_argument("--frozen", type=int, default=2)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--head-rate", type=float, default=1.5e-3)
    parser.add_argument("--dropout", type=float, default=0.4, help="of the layers upon the encoder")
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--no-pairs", action="store_true")
    parser.add_argument("--no-rules", action="store_true")
    parser.add_argument("--pair-share", type=float, default=0.4, help="share of the pairs that an epoch reads")
    parser.add_argument("--share", type=float, default=1.0, help="share of the training articles, for learning curves")
    options = parser.parse_args()
    torch.set_num_threads(1)
    with open(options.config, encoding="utf-8") as file:
        config = json.load(file)
    if options.no_pairs:
        config["pairs"] = []
    model, train, dev, pairs, slots = build(config, options.layers, options.frozen, options.seed, options.dropout)
    if options.share < 1:
        random.Random(7).shuffle(train)
        train = train[:round(len(train) * options.share)]
    if options.no_rules:
        for _, _, ws in train + dev:
            tensors(ws, rules=False)
    print(f"{len(train)} articles, {len(pairs)} pairs, {len(dev)} dev articles", flush=True)
    started = time.time()
    cache = "%s.%d-of-%d.pt" % (config["cache"], options.frozen, options.layers) if config.get("cache") else None
    lower(model, [w for _, _, ws in train + dev for w in ws] + pairs, cache)
    print("lower layers %.0f s" % (time.time() - started), flush=True)
    torch.save({"tables": [s.tables for s in slots], "layers": options.layers, "frozen": options.frozen}, options.out + ".slots.pt")
    train_network(model, train, pairs, dev, options.epochs, options.rate, options.head_rate, options.seed, options.out, options.minutes,
                  lambda text: print(text, flush=True), pair_share=options.pair_share)


if __name__ == "__main__":
    sys.exit(main())
