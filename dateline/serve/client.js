// The preview's client: reloads after a save, swaps style sheets, shows problems over the last good page. Only served by `serve`.
(() => {
  "use strict";
  const own = document.currentScript;
  let panel;

  const listen = () => {
    const socket = new WebSocket((location.protocol === "https:" ? "wss://" : "ws://") + location.host + "/livereload");
    socket.onopen = () => {
      socket.send(JSON.stringify({ command: "hello", protocols: ["http://livereload.com/protocols/official-7"] }));
      socket.send(JSON.stringify({ command: "info", url: location.href }));
      // What was saved while nobody listened is asked for once.
      fetch("/__dateline/state.json").then((answer) => answer.json()).then(arrived);
    };
    socket.onmessage = (event) => {
      const message = JSON.parse(event.data);
      if (message.command === "reload") reload(message.path);
      if (message.command === "problems") show(message.problems);
    };
    socket.onclose = () => setTimeout(listen, 500);
  };

  const arrived = (state) => {
    if (own.dataset.built && state.built !== own.dataset.built) return location.reload();
    show(state.problems);
  };

  const reload = (path) => {
    if (!path.endsWith(".css")) return location.reload();
    document.querySelectorAll("link[rel=stylesheet]").forEach((link) => {
      const fresh = link.cloneNode();
      fresh.href = link.href.replace(/\?.*$/, "") + "?" + Date.now();
      fresh.onload = () => link.remove();
      link.after(fresh);
    });
  };

  const element = (name, text, style) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    Object.assign(made.style, style || {});
    return made;
  };

  // The author's line looks like no part of the site; the pages' own style sheets know nothing of it.
  document.querySelectorAll(".preview-bar").forEach((bar) => {
    Object.assign(bar.style, {
      position: "fixed", insetBlockEnd: "0", insetInlineEnd: "0", margin: "0", padding: ".25rem .75rem", zIndex: "2147483646",
      background: "#1d1b18", color: "#fbf9f4", font: "13px/1.5 system-ui, sans-serif", opacity: ".85",
    });
  });

  const show = (problems) => {
    if (panel) panel.remove();
    panel = undefined;
    if (!problems.length) return;
    panel = element("dateline-problems", "", {
      position: "fixed", inset: "auto 0 0 0", maxHeight: "70vh", overflow: "auto", zIndex: "2147483647", padding: "1rem 1.5rem",
      background: "#3a0d0d", color: "#fff", font: "15px/1.5 system-ui, sans-serif", boxShadow: "0 -2px 12px #0008", display: "block",
    });
    panel.setAttribute("role", "alert");
    panel.append(element("strong", problems.length === 1 ? "One thing to mend" : problems.length + " things to mend"));
    problems.forEach((problem) => panel.append(described(problem)));
    document.body.append(panel);
  };

  const described = (problem) => {
    const row = element("p", "", { margin: ".75rem 0 0" });
    const link = element("a", problem.place, { color: "#ffd0c8", fontFamily: "ui-monospace, monospace" });
    link.href = problem.editor;
    row.append(link, element("br"), element("span", problem.what + ": " + problem.todo));
    if (problem.text) {
      row.append(element("pre", problem.text, { margin: ".25rem 0 0", padding: ".25rem .5rem", background: "#0006", whiteSpace: "pre-wrap" }));
    }
    return row;
  };

  listen();
})();
