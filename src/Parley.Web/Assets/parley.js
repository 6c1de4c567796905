// The pages work without this file; it makes them quicker to use. It reads and changes only what the server wrote, and asks only this server.
"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const isTyping = target => target.closest("input, textarea, select, [contenteditable]");

  // Items of an article are chosen without loading the page anew: text, panel and list are taken from the page that the link leads to.
  const parts = [".sheet", "#now", ".outline ul"];
  const isHere = address => address.origin === location.origin && address.pathname === location.pathname && document.querySelector(".sheet");
  let asked = 0;
  const show = async (address, isNew) => {
    const number = ++asked;
    let fresh;
    try {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(String(answer.status));
      fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    } catch {
      location.assign(address);
      return;
    }
    if (number !== asked) return;
    const focused = document.activeElement?.id || document.activeElement?.dataset?.item;
    if (isNew) history.pushState(null, "", address);
    for (const part of parts) {
      const [old, now] = [document.querySelector(part), fresh.querySelector(part)];
      if (old && now) old.replaceChildren(...now.childNodes);
    }
    prepare();
    const target = document.getElementById(decodeURIComponent(address.hash.slice(1)));
    const back = focused && (document.getElementById(focused) || document.querySelector(`[data-item="${CSS.escape(focused)}"]`));
    (back || target)?.focus({ preventScroll: true });
    if (target && !isInView(target)) target.scrollIntoView({ block: "center" });
    const current = document.querySelector(".outline [aria-current]");
    if (current && !isInView(current)) current.scrollIntoView({ block: "nearest" });
  };
  const isInView = element => {
    const box = element.getBoundingClientRect();
    return box.top >= 60 && box.bottom <= innerHeight;
  };

  document.addEventListener("click", event => {
    const link = event.target.closest("a[href]");
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.matches("[data-copy]") && navigator.clipboard) {
      event.preventDefault();
      const words = link.textContent;
      navigator.clipboard.writeText(link.href).then(() => { link.textContent = "The link is copied"; setTimeout(() => { link.textContent = words; }, 1500); }, () => location.assign(link.href));
      return;
    }
    const address = new URL(link.href);
    if (!isHere(address) || !address.searchParams.has("item")) return;
    event.preventDefault();
    show(address, true);
  });
  addEventListener("popstate", () => { if (document.querySelector(".sheet")) show(new URL(location.href), false); });

  // Words of one item light up together, and say who says them.
  let lit = [];
  const light = event => {
    for (const piece of lit) piece.classList.remove("hot");
    const item = event?.target.closest?.("[data-i], .sheet .n")?.dataset.i?.split(" ").filter(id => /^[sv]/.test(id)).pop() ?? event?.target.closest?.(".sheet .n")?.id.slice(2);
    lit = item ? all(`.sheet [data-i~="${CSS.escape(item)}"]`) : [];
    for (const piece of lit) piece.classList.add("hot");
    if (!item) return;
    const line = document.querySelector(`.outline [data-item="${CSS.escape(item)}"]`);
    if (line && event.target.closest(".sheet") && !event.target.title) event.target.title = line.innerText.replace(/\s+/g, " ");
  };
  document.addEventListener("mouseover", event => { if (lit.length || event.target.closest(".sheet")) light(event); });
  document.addEventListener("focusin", event => { if (lit.length || event.target.closest(".sheet")) light(event); });
  document.addEventListener("click", event => {
    if (event.target.closest("a, button, input, label, summary") || !event.target.closest(".sheet") || !getSelection().isCollapsed) return;
    const item = event.target.closest("[data-i]")?.dataset.i.split(" ").filter(id => /^[sv]/.test(id)).pop();
    const link = item && document.querySelector(`[data-item="${CSS.escape(item)}"]`);
    if (link) link.click();
  });

  // Layers that are off stand in the address, so that the page can be cited as it is seen.
  document.addEventListener("change", event => {
    const layers = event.target.closest("[data-layers]");
    if (!layers) return;
    const address = new URL(location.href);
    const off = all("input:not(:checked)", layers).map(box => box.id.slice(2));
    if (off.length) address.searchParams.set("hide", off.join(","));
    else address.searchParams.delete("hide");
    history.replaceState(null, "", address);
  });

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const press = selector => { const link = document.querySelector(selector); if (link) { event.preventDefault(); link.click(); } return link; };
    if (event.key === "/") { const field = document.querySelector("#search-field, .bar input[type=search]"); if (field) { event.preventDefault(); field.focus(); field.select(); } }
    else if (event.key === "j") press("#now [rel=next]") || step(1);
    else if (event.key === "k") press("#now [rel=prev]") || step(-1);
  });
  // In lists j and k move from result to result.
  const step = by => {
    const links = all(document.querySelector("#now [rel]") ? "none" : "[data-result], .outline a");
    const at = links.indexOf(document.activeElement);
    links[Math.min(links.length - 1, Math.max(0, at + by))]?.focus();
  };

  const prepare = () => {
    for (const filter of all("[data-filter]")) {
      filter.hidden = false;
      filter.oninput = () => {
        const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
        for (const entry of all(filter.dataset.filter)) entry.hidden = !words.every(word => entry.textContent.toLowerCase().includes(word));
      };
    }
    for (const form of all("form[data-now] input, form[data-now] select")) form.onchange = () => form.form.requestSubmit();
  };
  prepare();
})();
