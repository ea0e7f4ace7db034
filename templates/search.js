/* Search as you type: the words typed → the few files of the index that hold them → a list. docs/search.md tells the files' form. */
(() => {
  "use strict";
  const form = document.querySelector("[data-search]");
  if (!form) return;
  const FORM = 4, FIRST = 3, SHOWN = 10, LONGEST = 40, SHORT = 3, SHORTEST = 4, SPAN = 2, BURST = 40, REST = 180, ROOM = 24576;
  const EASTERN = "\\u3005\\u3007\\u3041-\\u3096\\u309d-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\u{20000}-\\u{3ffff}";
  const RUNS = new RegExp(`([${EASTERN}]+)|(?:(?![${EASTERN}])[\\p{L}\\p{N}])+`, "gu");
  const WORDS = new RegExp(`[${EASTERN}]+|(?:(?![${EASTERN}])[\\p{L}\\p{N}\\p{M}'’])+`, "gu");
  const root = form.dataset.search, say = form.dataset;
  const box = form.querySelector("input"), list = document.querySelector("[data-results]");
  const status = document.querySelector("[data-status]"), more = document.querySelector("[data-more]");
  const wanted = new URLSearchParams(location.search);
  const choices = [...form.querySelectorAll("select")], labels = {};
  for (const link of document.querySelectorAll("[data-kind]")) labels[link.dataset.kind] = link.textContent.trim();
  const inWords = (style) => new Intl.DateTimeFormat(document.documentElement.lang.replace(/^en$/, "en-GB"), { ...style, timeZone: "UTC" });
  const DAY = inWords({ dateStyle: "long" }), MONTH = inWords({ year: "numeric", month: "long" }), YEAR = inWords({ year: "numeric" });

  /* Files, each fetched once. */
  let table;
  const kept = new Map();
  const file = (name, read) => {
    if (!kept.has(name)) {
      kept.set(name, fetch(`${root}${name}?${table.version}`).then((answer) => (answer.ok ? answer[read]() : Promise.reject(answer))));
      kept.get(name).catch(() => kept.delete(name));
    }
    return kept.get(name);
  };
  let asked = null;
  const start = () => (asked ||= fetch(`${root}index.json`).then((answer) => answer.json()).then((found) => {
    if (found.form !== FORM) throw found;
    for (const name of ["words", "begins", "ends"]) found[name] = found[name] ? found[name].split(" ") : [];
    found.first = found.first.map(([place, ...card]) => ({ place, card, terms: terms(card[1]).map((one) => one.term) }));
    table = found;
    offer();
  }).catch((error) => { asked = null; throw error; }));

  /* Words */
  const fold = (text) => text.replace(/['’ʼ`´]/g, "").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().normalize("NFC");
  const terms = (text) => {
    const found = [];
    for (const run of fold(text).matchAll(RUNS)) {
      const letters = [...run[0]];
      if (!run[1]) found.push({ term: letters.slice(0, LONGEST).join(""), eastern: false });
      else if (letters.length === 1) found.push({ term: run[0], eastern: true, single: true });
      else for (let at = 0; at + 1 < letters.length; at++) found.push({ term: letters[at] + letters[at + 1], eastern: true });
    }
    return found;
  };

  /* Shelves: which files may hold words that begin so */
  const span = (begins, start) => {
    let first = begins.length;
    while (first > 0 && begins[first - 1] > start) first--;
    first = Math.max(first - 1, 0);
    let last = first;
    while (last + 1 < begins.length && begins[last + 1].startsWith(start)) last++;
    return [first, last];
  };
  const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  const VALUE = new Map([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]));
  const numbers = (text) => {
    const found = [];
    for (let at = 0, value = 0, shift = 0; at < text.length; at++) {
      const digit = VALUE.get(text.charCodeAt(at));
      value += (digit & 31) * 2 ** shift;
      if (digit > 31) { shift += 5; continue; }
      found.push(value);
      value = shift = 0;
    }
    return found;
  };
  const lines = (text, start, told) => {
    let word = "";
    for (const line of text.split("\n")) {
      const gap = line.indexOf(" ", 1), end = gap < 0 ? line.length : gap;
      word = word.slice(0, VALUE.get(line.charCodeAt(0))) + line.slice(1, end);
      if (word.startsWith(start)) told(word, line.slice(end + 1));
    }
  };
  const shelf = async (name, start, most = SPAN) => {
    const begins = table[name];
    if (!begins.length) return [];
    const [first, last] = span(begins, start);
    const places = Array.from({ length: Math.min(last - first + 1, most) }, (_, place) => first + place);
    return Promise.all(places.map((place) => file(`${name}-${place}.txt`, "text")));
  };

  /* One word typed → pages with their worth. The first letters of a word are looked for in titles only, and in one file; a word that
     stands nowhere is mended once the typing rests. */
  const TITLE = 3;
  const worth = (pages, text, factor, least = 0) => {
    const common = text[0] === "*", list = numbers(common ? text.slice(1) : text);
    const rare = Math.log(1 + table.pages / (list.length || 1));
    let place = 0;
    for (const number of list) {
      place += number >> 2;
      const weight = number & 3, named = weight === TITLE && within(table.kinds, place) !== "stories";
      const score = rare * [1, 1.4, 2.6, named ? 9 : 6][weight] * factor;
      if (weight >= least && score > (pages.get(place) || 0)) pages.set(place, score);
    }
    return common;
  };
  const look = async ({ term, eastern, single }, rested) => {
    const pages = new Map(), said = new Set(), short = !eastern && [...term].length < SHORT;
    let common = false, exact = false;
    for (const text of await shelf("words", term, short || (eastern && !single) ? 1 : SPAN)) {
      lines(text, term, (word, postings) => {
        const whole = word === term;
        if (!whole && eastern && !single) return;
        exact ||= whole;
        if (!eastern) said.add(word);
        const every = worth(pages, postings, whole || single ? 1 : 0.5, short && !whole ? TITLE : 0);
        if (whole) common = every;
      });
    }
    if (rested && !eastern && !exact && !said.size && term.length >= SHORTEST) {
      for (const word of await mend(term)) {
        for (const text of await shelf("words", word, 1)) lines(text, word, (found, postings) => found === word && worth(pages, postings, 0.6));
        said.add(word);
      }
    }
    return { pages, common, said };
  };

  /* A word typed wrong: one letter too many, too few, another or two exchanged leaves its first or its second half as it is */
  const mend = async (term) => {
    const half = term.length >> 1, found = new Set(), turned = [...term].reverse().join("");
    const near = (word) => { if (slip(word, term)) found.add(word); };
    for (const text of await shelf("begins", term.slice(0, half))) lines(text, term.slice(0, half), near);
    const tail = turned.slice(0, half);
    for (const text of await shelf("ends", tail)) lines(text, tail, (word) => near([...word].reverse().join("")));
    return [...found].sort().slice(0, 3);
  };
  const slip = (one, other) => {
    if (Math.abs(one.length - other.length) > 1) return false;
    let at = 0;
    while (at < one.length && one[at] === other[at]) at++;
    const rest = (a, b) => one.slice(at + a) === other.slice(at + b);
    return rest(1, 1) || rest(1, 0) || rest(0, 1) || (one[at] === other[at + 1] && one[at + 1] === other[at] && rest(2, 2));
  };

  /* All words → places of pages, best first */
  const within = (runs, place) => (runs.find(([, end]) => place < end) || [null])[0];
  const fits = (outlets) => {
    const [kind, year, source] = ["type", "year", "source"].map((name) => form.elements[name]?.value || "");
    const outlet = source && outlets ? outlets.names.indexOf(source) + 1 : 0;
    return (place) =>
      (!kind || within(table.kinds, place) === kind) && (!year || within(table.years, place) === year) &&
      (!outlet || outlets.numbers[place] === outlet);
  };
  /* The table itself knows three pages for each letter that a title's word can begin with: enough to answer the first key */
  const glance = (query) => {
    const asked = terms(query), places = [], said = new Set(), fit = fits(null);
    for (const { place, terms: titles } of asked.length && !form.elements.source?.value ? table.first : []) {
      const met = asked.map(({ term }) => titles.filter((one) => one.startsWith(term)));
      if (places.length === FIRST || !met.every((one) => one.length) || !fit(place)) continue;
      places.push(place);
      for (const term of met.flat()) said.add(term);
    }
    return { places, said, words: [] };
  };
  const letter = (query) => [...fold(query)].length === 1 && !terms(query).some((one) => one.eastern);
  const find = async (query, rested) => {
    const asked = terms(query), known = letter(query) ? glance(query) : { places: [] };
    if (known.places.length && !rested) return known;
    const found = await Promise.all(asked.map((one) => look(one, rested)));
    const asks = found.filter((one) => !one.common).length, total = new Map();
    for (const { pages, common } of found) {
      for (const [place, score] of pages) {
        const known = total.get(place) || [0, 0];
        total.set(place, [known[0] + (common ? 0 : 1), known[1] + score]);
      }
    }
    const fit = fits(form.elements.source?.value ? await outlets() : null);
    const best = asks ? Math.max(0, ...[...total.values()].map(([words]) => words)) : 0;
    const places = [...total].filter(([place, [words]]) => words === best && fit(place));
    places.sort(([a, [, x]], [b, [, y]]) => y - x || b - a);
    const words = asked.filter((one) => one.eastern).map((one) => one.term);
    const said = new Set([...asked.filter((one) => !one.eastern).map((one) => one.term), ...found.flatMap((one) => [...one.said])]);
    return { places: [...new Set([...known.places, ...places.map(([place]) => place)])], said, words };
  };

  /* What was found, shown */
  const marked = (text, { said, words }) => {
    const part = document.createDocumentFragment();
    let before = 0;
    for (const run of text.matchAll(WORDS)) {
      const folded = fold(run[0]);
      for (const [from, to] of said.has(folded) ? [[0, run[0].length]] : pairs(run[0], words)) {
        part.append(text.slice(before, run.index + from));
        const mark = document.createElement("mark");
        mark.textContent = text.slice(run.index + from, run.index + to);
        part.append(mark);
        before = run.index + to;
      }
    }
    part.append(text.slice(before));
    return part;
  };
  const pairs = (run, words) => {
    const found = [];
    for (let at = 0; at < run.length; at++) {
      const word = words.find((one) => run.startsWith(one, at));
      if (!word) continue;
      const last = found[found.length - 1], end = at + word.length;
      if (last && last[1] >= at) last[1] = end;
      else found.push([at, end]);
    }
    return found;
  };
  const tag = (name, kind, ...inside) => {
    const made = document.createElement(name);
    if (kind) made.className = kind;
    made.append(...inside);
    return made;
  };
  const when = (date) => {
    const style = { 4: YEAR, 7: MONTH, 10: DAY }[date.length];
    const time = tag("time", "", style ? style.format(new Date(date)) : date);
    time.dateTime = date;
    return time;
  };
  const base = root.slice(0, -"search/".length);
  const shown = (place, [url, title, lang, date, source, summary], found) => {
    const link = tag("a", "", marked(title, found));
    link.href = base + url.split("/").map(encodeURIComponent).join("/");
    const headline = tag("p", "headline", link), dek = tag("p", "dek", marked(summary, found));
    if (lang && lang !== document.documentElement.lang) { link.lang = lang; dek.lang = lang; }
    const kind = labels[within(table.kinds, place)] || "";
    const about = tag("p", "meta", [kind, source].filter(Boolean).join(" · "));
    const told = tag("div", "told", headline, ...(summary ? [dek] : []), about);
    return tag("li", "card", ...(date ? [tag("p", "when", when(date))] : []), told);
  };
  const card = async (place) =>
    table.first.find((one) => one.place === place)?.card || (await file(`cards-${Math.floor(place / table.cards)}.json`, "json"))[place % table.cards];

  /* Where the words stand in a text: read from the page itself, when there is time */
  const quote = async (shown, found) => {
    if (shown.querySelector(".dek mark")) return;
    const link = shown.querySelector("a");
    const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), "text/html");
    for (const part of page.querySelectorAll(".text p, .text li, .dek, .summary, .note p, .facts dd, .backlink blockquote p")) {
      const text = part.textContent.replace(/\s+/g, " ").trim(), line = tag("p", "dek", marked(text, found));
      const mark = line.querySelector("mark");
      if (!mark) continue;
      const start = mark.previousSibling ? mark.previousSibling.textContent.length : 0;
      const from = start > 60 ? text.indexOf(" ", start - 60) + 1 || start - 30 : 0;
      const cut = text.slice(from, from + 170), end = cut.length < 170 ? cut.length : cut.lastIndexOf(" ") > 80 ? cut.lastIndexOf(" ") : 170;
      const quoted = tag("p", "dek", from ? "… " : "", marked(cut.slice(0, end), found), from + end < text.length ? " …" : "");
      const lang = part.closest("[lang]")?.lang;
      if (lang && lang !== document.documentElement.lang) quoted.lang = lang;
      shown.querySelector(".dek")?.remove();
      shown.querySelector(".headline").after(quoted);
      return;
    }
  };

  /* While somebody types: the first results of each letter. When the typing rests: words mended, ten results, how many there are,
     the address, and the sentences as long as all that was fetched is little; later a sentence is read when its result is looked at. */
  let turn = 0, pause, current = { places: [] };
  const tongue = document.documentElement.lang, plural = new Intl.PluralRules(tongue), forms = JSON.parse(say.found || '[[0,"{}"]]');
  const spell = (count) => {
    const form = forms.find(([number]) => plural.select(number) === plural.select(count)) || forms.at(-1);
    return count ? form[1].replace("{}", count.toLocaleString(tongue)) : say.none;
  };
  const add = async (mine, end) => {
    const found = current, begin = list.children.length, places = found.places.slice(begin, end);
    const made = await Promise.all(places.map(card));
    if (mine !== turn) return [];
    const results = made.map((one, at) => shown(places[at], one, found));
    for (const result of results) {
      for (const looked of ["pointerenter", "focusin"]) result.addEventListener(looked, () => quote(result, found).catch(() => {}), { once: true });
    }
    list.append(...results);
    more.hidden = list.children.length >= found.places.length;
    return results;
  };
  const show = async (mine, end) => {
    const found = current, first = found.places.slice(0, FIRST).map(card);
    await first[0];
    if (mine !== turn) return;
    list.replaceChildren();
    for (const step of [1, FIRST, end]) await add(mine, step);
  };
  const alike = (one, other) => one.places.slice(0, FIRST).join() === other.places.slice(0, FIRST).join() && [...one.said].join() === [...other.said].join();
  const fetched = () => performance.getEntriesByType("resource").filter((entry) => entry.initiatorType === "fetch");
  const room = () => fetched().reduce((left, entry) => left - entry.encodedBodySize, ROOM);
  const quotes = async (mine) => {
    for (const result of list.children) if (mine === turn && room() > 0) await quote(result, current).catch(() => {});
  };
  const settle = async (mine, query) => {
    clearTimeout(pause);
    keep(query);
    const found = await find(query, true);
    if (mine !== turn) return;
    const standing = list.children.length && alike(found, current);
    current = found;
    await (standing ? add(mine, SHOWN) : show(mine, SHOWN));
    if (mine !== turn) return;
    more.hidden = list.children.length >= current.places.length;
    status.textContent = spell(current.places.length);
    pause = setTimeout(quotes, 300, mine);
  };
  const broken = (mine) => () => {
    if (mine !== turn) return;
    document.body.classList.remove("searching");
    list.replaceChildren();
    more.hidden = true;
    status.textContent = say.broken;
    asked = null;
    kept.clear();
  };
  const search = async (rest) => {
    const mine = ++turn, query = box.value.trim();
    clearTimeout(pause);
    document.body.classList.toggle("searching", !!query);
    status.textContent = "";
    if (!query) { list.replaceChildren(); more.hidden = true; keep(query); return; }
    await start().then(async () => {
      if (!rest) return settle(mine, query);
      pause = setTimeout(() => settle(mine, query).catch(broken(mine)), rest);
      const found = await find(query, false);
      if (mine !== turn || !found.places.length || (list.children.length && alike(found, current))) return;
      current = found;
      await show(mine, FIRST);
    }).catch(broken(mine));
  };
  const glimpse = () => {
    const query = box.value.trim(), found = table && query && !list.children.length ? glance(query) : { places: [] };
    if (!found.places.length) return false;
    document.body.classList.add("searching");
    current = found;
    show(++turn, FIRST);
    return true;
  };

  /* Choices: what kind, which year, which outlet */
  const option = (select, value, text) => select.append(new Option(text, value));
  const offer = () => {
    const { type, year } = form.elements;
    for (const [kind] of [...table.kinds].reverse()) option(type, kind, labels[kind] || kind);
    for (const [name] of [...table.years].reverse()) if (name) option(year, name, name);
    for (const name of table.sources) option(form.elements.source, name, name);
    form.elements.source.closest("label").hidden = table.sources.length < 2;
    for (const select of choices) select.value = wanted.get(select.name) || "";
    form.querySelector("[data-choices]").hidden = false;
  };
  const outlets = async () => ({ names: table.sources, numbers: numbers(await file("sources.txt", "text")) });
  const keep = (query) => {
    const address = new URLSearchParams();
    if (query) address.set("q", query);
    for (const select of choices) {
      const value = table ? select.value : wanted.get(select.name);
      if (value) address.set(select.name, value);
    }
    const text = address.toString();
    if (table || query) history.replaceState(null, "", location.pathname + (text ? `?${text}` : ""));
  };

  /* Keys: down and up walk the results, Escape goes back to the words */
  const walk = (event) => {
    const links = [...list.querySelectorAll(".headline a")], at = links.indexOf(document.activeElement);
    if (event.key === "ArrowDown" && (at >= 0 || document.activeElement === box) && links[at + 1]) links[at + 1].focus();
    else if (event.key === "ArrowUp" && at >= 0) (links[at - 1] || box).focus();
    else if (event.key === "Escape" && at >= 0) box.focus();
    else if (event.key === "Escape" && document.activeElement === box && box.value) { box.value = ""; search(0); }
    else return;
    event.preventDefault();
  };
  /* The first key is answered at once, where it can be from the table alone; of a burst of keys the last */
  let typed, before = 0;
  box.addEventListener("input", (event) => {
    clearTimeout(typed);
    if (event.timeStamp - before > BURST && !glimpse()) search(REST);
    else typed = setTimeout(search, BURST, REST);
    before = event.timeStamp;
  });
  box.addEventListener("focus", () => start().catch(() => {}));
  for (const select of choices) select.addEventListener("change", () => search(0));
  form.addEventListener("submit", (event) => { event.preventDefault(); search(0).then(() => list.querySelector("a")?.focus()); });
  more.addEventListener("click", () => add(turn, list.children.length + SHOWN).then((made) => made[0]?.querySelector("a").focus()));
  document.addEventListener("keydown", walk);
  if (wanted.get("q")) { box.value = wanted.get("q"); search(0); }
  else { if (location.hash === "#q") box.focus({ preventScroll: true }); start().catch(() => {}); }
})();
