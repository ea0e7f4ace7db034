/* What a page can do with a script and does not need: keep the choice of light or dark, "/" for the search, previews of links. */
(() => {
  "use strict";
  const root = document.documentElement;
  const own = document.currentScript.src.replace(/theme\/site\.js.*$/, "");
  const key = `dateline-theme:${new URL(own).pathname}`;
  const kept = () => { try { return localStorage.getItem(key) || ""; } catch { return ""; } };
  const show = (theme) => { if (theme) root.dataset.theme = theme; else delete root.dataset.theme; };
  show(kept());

  /* Light, dark or as the device has it; nothing is kept but a choice that was made. */
  const choose = (select) => {
    select.value = kept();
    select.closest("[hidden]").hidden = false;
    select.addEventListener("change", () => {
      show(select.value);
      try { if (select.value) localStorage.setItem(key, select.value); else localStorage.removeItem(key); } catch { /* not kept, then */ }
    });
  };
  addEventListener("storage", (event) => { if (event.key === key) show(event.newValue || ""); });

  /* "/" leads to the search from everywhere but a field; whoever goes there from a page can type at once */
  const seek = (event) => {
    const asks = event.key === "/" || (event.key === "k" && (event.ctrlKey || event.metaKey));
    if (!asks || event.altKey || (event.key === "/" && (event.ctrlKey || event.metaKey))) return;
    if (event.target.closest?.("input, select, textarea, [contenteditable]")) return;
    const box = document.querySelector("[data-search] input"), finder = document.querySelector("a[data-seek]");
    if (!box && !finder) return;
    event.preventDefault();
    if (box) box.focus();
    else finder.click();
  };

  /* A preview of a person, program or story: what the first lines of its own page say */
  const PREVIEWED = /^(?!tags\/|timeline\/|data\/)[^/]+\/[^/]+\/$/;
  const read = new Map();
  const peek = (url) => {
    if (!read.has(url)) {
      const page = fetch(url).then((answer) => (answer.ok ? answer.text() : Promise.reject(answer)));
      read.set(url, page.then((text) => new DOMParser().parseFromString(text, "text/html")));
      read.get(url).catch(() => read.delete(url));
    }
    return read.get(url);
  };
  let card, link, wait;
  const close = () => { clearTimeout(wait); card?.remove(); link?.removeAttribute("aria-describedby"); card = link = null; };
  const place = (box) => {
    const at = link.getClientRects()[0], wide = Math.min(box.offsetWidth, innerWidth - 16);
    box.style.setProperty("inset-inline-start", "auto");
    box.style.left = `${Math.max(8, Math.min(at.left, innerWidth - wide - 8)) + scrollX}px`;
    const below = at.bottom + 8 + box.offsetHeight < innerHeight || at.top < box.offsetHeight + 8;
    box.style.top = `${(below ? at.bottom + 6 : at.top - box.offsetHeight - 6) + scrollY}px`;
  };
  const open = async (target) => {
    const asked = (link = target);
    const page = await peek(target.href.split("#")[0]).catch(() => null);
    const from = page?.querySelector("main .heading h1");
    if (!from || link !== asked) return;
    card = document.createElement("div");
    card.className = "preview";
    card.id = "preview";
    card.role = "tooltip";
    for (const [name, kind] of [["h1", "headline"], [".byline", "meta"], [".dek, .summary", "dek"]]) {
      const part = page.querySelector(`main .heading ${name}`);
      if (!part) continue;
      const line = document.createElement("p");
      line.className = kind;
      line.append(...part.cloneNode(true).childNodes);
      line.querySelector(".fed")?.remove();
      card.append(line);
    }
    const text = !card.querySelector(".dek") && page.querySelector("main .text p")?.textContent.trim();
    if (text) { const line = document.createElement("p"); line.className = "dek"; line.textContent = text.length > 180 ? `${text.slice(0, 180).replace(/\s\S*$/, "")} …` : text; card.append(line); }
    card.addEventListener("pointerleave", () => { wait = setTimeout(close, 200); });
    card.addEventListener("pointerenter", () => clearTimeout(wait));
    document.body.append(card);
    link.setAttribute("aria-describedby", "preview");
    place(card);
  };
  const previewed = (target) => {
    const found = target.closest?.("main a[href]");
    if (!found || found.closest("nav") || !found.href.startsWith(own)) return null;
    const path = found.href.slice(own.length).split(/[?#]/)[0];
    return PREVIEWED.test(path) && own + path !== location.href.split(/[?#]/)[0] ? found : null;
  };
  const ask = (delay) => (event) => {
    if (event.pointerType === "touch") return;
    const found = previewed(event.target);
    if (!found || found === link) { if (found) clearTimeout(wait); return; }
    close();
    wait = setTimeout(() => open(found), delay);
  };
  const leave = (event) => {
    if (!previewed(event.target)) return;
    clearTimeout(wait);
    wait = setTimeout(close, 200);
  };

  document.addEventListener("DOMContentLoaded", () => {
    const select = document.querySelector("[data-theme-choice]");
    if (select) choose(select);
    const finder = document.querySelector("a[data-seek]");
    if (finder) finder.hash = "q";
    document.addEventListener("keydown", (event) => { if (event.key === "Escape" && card) close(); else seek(event); });
    document.addEventListener("pointerover", ask(350));
    document.addEventListener("pointerout", leave);
    document.addEventListener("focusin", (event) => { if (event.target.matches?.(":focus-visible")) ask(500)(event); });
    document.addEventListener("focusout", close);
    addEventListener("pagehide", close);
  });
})();
