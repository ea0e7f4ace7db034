/* What the timeline can do with a script and does not need: narrow this page by kind, certainty and names at once, look from
   farther away, go from event to event with j and k. The choice stands in the address, so that it can be kept and sent. */
(() => {
  "use strict";
  const main = document.querySelector("main.chronicle");
  const form = main?.querySelector("[data-narrow]");
  const events = main ? [...main.querySelectorAll("li.happening")] : [];
  if (!form || events.length < 2) return;
  const fields = [...form.querySelectorAll("select")];
  const field = (name) => form.elements[name];
  const text = (node) => node.textContent.trim();
  const told = events.map((event) => ({
    event,
    kind: [...event.querySelectorAll(".kind a")].map(text),
    certainty: (event.dataset.is || "").split(" "),
    name: [...event.querySelectorAll(".with a")].map(text),
  }));

  /* A select offers what stands on this page, with how often; what would change nothing is not offered */
  const offer = (name) => {
    const counts = new Map();
    for (const one of told) for (const value of new Set(one[name])) counts.set(value, (counts.get(value) || 0) + 1);
    const select = field(name);
    const known = [...select.options].slice(1).map((option) => option.value);
    const values = known.length ? known : [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || a.localeCompare(b));
    for (const option of [...select.options].slice(1)) option.remove();
    for (const value of values) {
      const count = counts.get(value) || 0;
      if (!count || count === told.length) continue;
      select.add(new Option(`${form.dataset[value] || value} (${count})`, value));
    }
    select.closest("label").hidden = select.options.length < 2;
  };

  /* In the form that the language has for such a number: each form comes with a number that takes it */
  const tongue = document.documentElement.lang, plural = new Intl.PluralRules(tongue), forms = JSON.parse(form.dataset.shown || '[[0,"{}"]]');
  const counted = (count) => {
    const said = forms.find(([number]) => plural.select(number) === plural.select(count)) || forms.at(-1);
    return said[1].replace("{}", count.toLocaleString(tongue));
  };

  const show = () => {
    const asked = ["kind", "certainty", "name"].filter((name) => field(name).value);
    let shown = 0;
    for (const one of told) {
      const fits = asked.every((name) => one[name].includes(field(name).value));
      one.event.hidden = !fits;
      shown += fits;
    }
    for (const part of [...main.querySelectorAll("section.month"), ...main.querySelectorAll("section.year:not(.threads)")]) {
      const own = part.querySelectorAll("li.happening");
      const left = [...own].filter((event) => !event.hidden).length;
      part.hidden = asked.length > 0 && !left;
      part.querySelector("h2, h3")?.setAttribute("data-count", left || "");
    }
    for (const part of main.querySelectorAll(".publications")) part.hidden = asked.length > 0;
    if (field("zoom").value) main.dataset.zoom = field("zoom").value;
    else delete main.dataset.zoom;
    form.querySelector("output").textContent = counted(shown);
  };

  const keep = () => {
    const address = new URL(location.href);
    for (const select of fields) {
      if (select.value) address.searchParams.set(select.name, select.value);
      else address.searchParams.delete(select.name);
    }
    history.replaceState(null, "", address);
    show();
  };
  const recall = () => {
    const asked = new URL(location.href).searchParams;
    for (const select of fields) {
      const value = asked.get(select.name) || "";
      select.value = [...select.options].some((option) => option.value === value) ? value : "";
    }
    show();
    if (fields.some((select) => select.value)) form.closest("details").open = true;
  };

  /* j and k: the next and the last event that is shown */
  const step = (key) => {
    if (key.altKey || key.ctrlKey || key.metaKey || (key.key !== "j" && key.key !== "k")) return;
    if (key.target.closest?.("input, select, textarea, [contenteditable]")) return;
    const shown = events.filter((event) => event.offsetParent !== null);
    const here = shown.findIndex((event) => event.contains(document.activeElement));
    const at = here >= 0 ? here + (key.key === "j" ? 1 : -1)
      : shown.findIndex((event) => event.getBoundingClientRect().top > 0) - (key.key === "k" ? 1 : 0);
    const next = shown[at];
    if (!next) return;
    next.tabIndex = -1;
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  };

  for (const name of ["kind", "certainty", "name"]) offer(name);
  form.hidden = false;
  form.addEventListener("change", keep);
  addEventListener("popstate", recall);
  document.addEventListener("keydown", step);
  recall();
})();
