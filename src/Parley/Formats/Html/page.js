// What the page does beyond showing: statements come into view when pointed at, focused or linked to. Without it all links still work.
"use strict";
(() => {
  const wide = matchMedia("(min-width: 62.01rem)");
  const count = text => { let n = 0; for (const _ of text) n++; return n; };

  /** One article: its words, numbers, cards and panel, by the statements' places in the record. */
  class Sheet {
    constructor(root) {
      this.root = root;
      this.prefix = root.dataset.prefix;
      this.text = root.querySelector(".text");
      this.panel = root.querySelector(".panel");
      this.shown = root.querySelector(".shown");
      this.cards = [...root.querySelectorAll(".card")];
      this.card = new Map(this.cards.map(card => [card.dataset.s, card]));
      this.words = new Map();
      for (const span of this.text.querySelectorAll(".m"))
        for (const entry of span.dataset.s.split(" ")) {
          const [owner, role] = entry.split(".");
          if (!this.words.has(owner)) this.words.set(owner, []);
          this.words.get(owner).push({ span, role });
        }
      this.numbers = new Map();
      for (const card of this.cards) {
        const number = this.numberOf(card);
        if (number) { number.dataset.s = card.dataset.s; this.numbers.set(card.dataset.s, number); }
      }
      this.pinned = null;
      this.current = null;
      this.listen();
      this.show(null);
    }

    numberOf(card) { return document.getElementById(decodeURIComponent(card.querySelector(".who a").hash.slice(1))); }

    listen() {
      const ownerOf = e => e.target.closest?.("[data-s]")?.dataset.s.split(" ")[0].split(".")[0] ?? null;
      const preview = e => { const owner = ownerOf(e); if (owner !== null) this.show(owner); };
      const cards = this.root.querySelector(".cards");
      for (const area of [this.text, cards]) {
        area.addEventListener("pointerover", e => { if (e.pointerType !== "touch") ownerOf(e) === null ? this.show(this.pinned) : preview(e); });
        area.addEventListener("pointerleave", () => this.show(this.pinned));
        area.addEventListener("focusin", preview);
      }
      this.text.addEventListener("click", e => {
        const owner = ownerOf(e);
        if (e.target.closest(".no")) e.preventDefault();
        if (owner === null || !getSelection().isCollapsed) return;
        this.pin(owner);
        history.replaceState(null, "", "#" + encodeURIComponent(this.numbers.get(owner).id));
        if (wide.matches) this.card.get(owner).scrollIntoView({ block: "nearest" });
      });
      this.root.querySelector(".close").addEventListener("click", () => this.clear());
      const filter = this.root.querySelector(".filter"), found = this.root.querySelector(".found");
      filter.addEventListener("input", () => {
        const wanted = filter.value.trim().toLowerCase();
        let shown = 0;
        for (const card of this.cards) if (!(card.hidden = !card.textContent.toLowerCase().includes(wanted))) shown++;
        found.textContent = wanted ? `${shown} of ${this.cards.length}` : "";
      });
      this.panel.hidden = this.cards.length === 0;
      this.root.querySelector(".tools").hidden = this.cards.length < 8;
    }

    /** Brings a statement into view; null for none. */
    show(owner) {
      if (owner === this.current && owner !== null) return;
      if (this.current !== null) this.toggle(this.current, false);
      this.current = owner;
      this.panel.classList.toggle("idle", owner === null);
      if (owner === null) {
        this.shown.textContent = "Point at marked words, or go from number to number with the Tab key, to see who says it and who reports that.";
        return;
      }
      this.toggle(owner, true);
      this.shown.replaceChildren(...[...this.card.get(owner).children].map(part => part.cloneNode(true)));
      this.panel.scrollTop = 0;
    }

    toggle(owner, isOn) {
      for (const { span, role } of this.words.get(owner) ?? []) span.classList.toggle("on-" + role, isOn);
      for (const part of [this.card.get(owner), this.numbers.get(owner)]) part?.classList.toggle("on", isOn);
    }

    /** Keeps a statement in view when the pointer goes elsewhere. */
    pin(owner) { this.pinned = owner; this.show(owner); }

    clear() {
      this.pinned = null;
      this.show(null);
      unmark();
      if (location.hash) history.replaceState(null, "", location.pathname + location.search);
    }

    /** Marks words by their offsets in code points and returns the first piece. */
    mark(start, end) {
      let first = null;
      for (const block of this.text.querySelectorAll("[data-o]")) {
        let at = +block.dataset.o;
        if (at >= end) break;
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT), nodes = [];
        while (walker.nextNode()) nodes.push(walker.currentNode);
        for (const node of nodes) {
          const points = [...node.data], from = Math.max(0, start - at), to = Math.min(points.length, end - at);
          at += points.length;
          if (from >= to) continue;
          const range = document.createRange(), before = points.slice(0, from).join("").length;
          range.setStart(node, before);
          range.setEnd(node, before + points.slice(from, to).join("").length);
          const hit = document.createElement("mark");
          hit.className = "hit";
          range.surroundContents(hit);
          first ??= hit;
        }
      }
      return first;
    }

    /** The offset in code points of a place in the text. */
    offsetOf(node, offset) {
      const block = (node.nodeType === 1 ? node : node.parentElement).closest("[data-o]");
      if (!block || !this.text.contains(block)) return null;
      const range = document.createRange();
      range.setStart(block, 0);
      range.setEnd(node, offset);
      return +block.dataset.o + count(range.toString());
    }
  }

  const unmark = () => {
    for (const hit of document.querySelectorAll("mark.hit")) {
      const parent = hit.parentNode;
      hit.replaceWith(...hit.childNodes);
      parent.normalize();
    }
  };

  const sheets = [...document.querySelectorAll(".sheet")].map(root => new Sheet(root));

  const unfold = element => { const fold = element.closest("details"); if (fold) fold.open = true; };

  /** Goes where the address points: #s3, #c120-180, or #a2-s3 in the second article. */
  const follow = () => {
    unmark();
    let name;
    try { name = decodeURIComponent(location.hash.slice(1)); } catch { return; }
    const [, prefix, start, end] = /^(a\d+-)?c(\d+)-(\d+)$/.exec(name) ?? [];
    if (start !== undefined) {
      const sheet = sheets.find(s => s.prefix === (prefix ?? ""));
      const hit = sheet?.mark(+start, +end);
      if (hit) { unfold(hit); hit.scrollIntoView({ block: "center" }); }
      return;
    }
    const target = document.getElementById(name), sheet = target && sheets.find(s => s.root.contains(target));
    if (!sheet || target.dataset.s === undefined) return;
    unfold(target);
    sheet.pin(target.dataset.s);
    target.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", follow);
  follow();

  addEventListener("keydown", e => { if (e.key === "Escape") for (const sheet of sheets) sheet.clear(); });
  addEventListener("beforeprint", () => { for (const fold of document.querySelectorAll("details")) fold.open = true; });

  /** A link to words that the reader has selected. */
  const pick = document.querySelector(".pick");
  const picked = () => {
    const selection = getSelection();
    if (selection.isCollapsed || !selection.rangeCount) return null;
    const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
    const sheet = sheets.find(s => s.text.contains(startContainer));
    const start = sheet?.offsetOf(startContainer, startOffset), end = sheet?.offsetOf(endContainer, endOffset);
    return start != null && end != null && start < end ? `${sheet.prefix}c${start}-${end}` : null;
  };
  document.addEventListener("selectionchange", () => { pick.hidden = picked() === null; });
  pick.addEventListener("pointerdown", e => e.preventDefault());
  pick.addEventListener("click", () => {
    const name = picked();
    if (name === null) return;
    getSelection().removeAllRanges();
    location.hash = name;
    navigator.clipboard?.writeText(location.href).catch(() => {});
  });
})();
