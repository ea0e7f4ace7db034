// The preview's client: shows what was saved, without a reload where it can, and problems over the last good page. Only `serve` sends it.
(() => {
  "use strict";
  const own = document.currentScript;
  // The page as it was sent: this script stands at its end, and those of the page itself wait until it is read.
  let shown = plain(document);
  let built = own.dataset.built;
  let busy = false, again = false, panel, work;

  function listen() {
    const socket = new WebSocket((location.protocol === "https:" ? "wss://" : "ws://") + location.host + "/livereload");
    socket.onopen = () => {
      socket.send(JSON.stringify({ command: "hello", protocols: ["http://livereload.com/protocols/official-7"] }));
      socket.send(JSON.stringify({ command: "info", url: location.href }));
      // What was saved while nobody listened is asked for once.
      fetch("/__dateline/state.json").then((answer) => answer.json()).then((state) => {
        if (state.built !== built) update(["*"], state.built);
        show(state.problems);
        working(state.working);
      }).catch(() => {});
    };
    socket.onmessage = (event) => {
      const message = JSON.parse(event.data);
      if (message.command === "reload") update(message.changed, message.built);
      if (message.command === "problems") show(message.problems);
      if ("working" in message) working(message.working);
      if (message.command === "noted") looked();
    };
    socket.onclose = () => setTimeout(listen, 500);
  }

  function update(changed, name) {
    built = name;
    if (changed.some((path) => /\.css$/.test(path))) restyle();
    if (changed.every((path) => /\.css$/.test(path))) return;
    if (changed.some((path) => /\.(js|svg|png|jpe?g|webp|avif|gif)$/.test(path) && !/^(cards|data|search)\//.test(path))) return location.reload();
    looked();
  }

  // One look at the page at a time; news that come meanwhile are looked at afterwards.
  async function looked() {
    if (busy) { again = true; return; }
    busy = true;
    do {
      again = false;
      await look();
    } while (again);
    busy = false;
  }

  async function look() {
    try {
      const answer = await fetch(location.href);
      if (!/text\/html/.test(answer.headers.get("Content-Type"))) return location.reload();
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = plain(page);
      if (!patched(shown, fresh)) return location.reload();
      shown = fresh;
      bar(page.querySelector(".dateline-bar"));
    } catch { /* The server is gone for a moment; when it is back, the page is looked at again. */ }
  }

  // A copy of a page without what the preview adds, and without the line breaks at its end.
  function plain(page) {
    const copy = page.documentElement.cloneNode(true);
    const body = copy.querySelector("body");
    const last = [...body.childNodes].findIndex((node) => node.nodeType === Node.COMMENT_NODE && node.data === "dateline preview");
    if (last >= 0) [...body.childNodes].slice(last).forEach((node) => node.remove());
    while (body.lastChild && body.lastChild.nodeType === Node.TEXT_NODE && !body.lastChild.data.trim()) body.lastChild.remove();
    return copy;
  }

  // Put into this page what differs between two states of it; false where that is not possible without a reload.
  function patched(old, fresh) {
    // Data for search engines stands in scripts too; none of it runs.
    const asks = (page) => [...page.querySelectorAll("link[rel=stylesheet], script:not([type$=json])")].map((one) => one.outerHTML).join();
    if (asks(old) !== asks(fresh) || old.lang !== fresh.lang || old.dataset.pageType !== fresh.dataset.pageType) return false;
    if (!merged(document.body, old.querySelector("body"), fresh.querySelector("body"))) return false;
    document.title = fresh.querySelector("title")?.textContent ?? "";
    return true;
  }

  // `live` was `old` when it was sent and is to be `fresh`. Only what differs is touched, so that scripts keep what they know;
  // where a script has changed that very part, it is for the page to begin anew.
  function merged(live, old, fresh) {
    if (old.isEqualNode(fresh)) return true;
    if (old.nodeType !== fresh.nodeType || old.nodeName !== fresh.nodeName || live.nodeName !== old.nodeName) return false;
    if (old.nodeType !== Node.ELEMENT_NODE) { live.data = fresh.data; return true; }
    const was = [...old.childNodes], now = [...fresh.childNodes];
    let first = 0, last = 0;
    while (first < was.length && first < now.length && was[first].isEqualNode(now[first])) first++;
    while (last < was.length - first && last < now.length - first && was.at(-1 - last).isEqualNode(now.at(-1 - last))) last++;
    const places = [...live.childNodes];
    if (places.length < was.length) return false;
    // What scripts or the preview added stands at the end.
    const between = places.slice(first, was.length - last);
    if (between.some((node, place) => node.nodeName !== was[first + place].nodeName)) return false;
    for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) live.removeAttribute(name);
    for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) live.setAttribute(name, value);
    if (between.length === now.length - first - last) {
      return between.every((node, place) => replaced(node, was[first + place], now[first + place]));
    }
    if (between.some((node, place) => !node.isEqualNode(was[first + place]))) return false;
    const after = places[was.length - last] ?? null;
    between.forEach((node) => node.remove());
    now.slice(first, now.length - last).forEach((node) => live.insertBefore(document.importNode(node, true), after));
    return true;
  }

  function replaced(live, old, fresh) {
    if (old.nodeType === fresh.nodeType && old.nodeName === fresh.nodeName) return merged(live, old, fresh);
    if (!live.isEqualNode(old)) return false;
    live.replaceWith(document.importNode(fresh, true));
    return true;
  }

  function bar(fresh) {
    const old = document.querySelector(".dateline-bar");
    if (old && fresh && old.textContent !== fresh.textContent) old.replaceWith(document.importNode(fresh, true));
  }

  function restyle() {
    document.querySelectorAll("link[rel=stylesheet]:not([href^='/__dateline/'])").forEach((link) => {
      const fresh = link.cloneNode();
      fresh.href = link.href.replace(/\?.*$/, "") + "?" + Date.now();
      fresh.onload = () => link.remove();
      link.after(fresh);
    });
  }

  function element(name, text, className) {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  // Whether a build goes on that takes long.
  function working(long) {
    work?.remove();
    if (!long) return;
    work = element("dateline-working", "Building the whole site …");
    work.setAttribute("role", "status");
    work.lang = "en";
    work.dir = "ltr";
    document.documentElement.append(work);  // beside the page, which is left as it is
  }

  function show(problems) {
    if (panel) panel.remove();
    panel = undefined;
    if (!problems.length) return;
    panel = element("dateline-problems");
    panel.setAttribute("role", "alert");
    panel.lang = "en";
    panel.dir = "ltr";
    const head = element("header"), list = element("ol"), close = element("button", "Close");
    close.append(element("kbd", "Esc"));
    close.onclick = () => panel.remove();
    head.append(element("strong", problems.length === 1 ? "One thing to mend" : problems.length + " things to mend"));
    head.append(element("span", "This is the last good page."), close);
    problems.forEach((problem) => list.append(described(problem)));
    panel.append(head, list);
    document.body.append(panel);
  }

  // Where it is, what is wrong, the line itself with the word in question, what to do.
  function described(problem) {
    const row = element("li");
    if (problem.place) {
      const link = element("a", problem.place);
      link.href = problem.editor;
      row.append(link);
    }
    row.append(element("b", problem.what));
    if (problem.before || problem.at) {
      const line = element("code", problem.before);
      line.dataset.line = problem.line;
      if (problem.at) line.append(element("mark", problem.at), problem.after);
      row.append(line);
    }
    if (problem.todo) row.append(element("i", problem.todo));
    return row;
  }

  document.addEventListener("keydown", (event) => { if (event.key === "Escape") panel?.remove(); });
  listen();
})();
