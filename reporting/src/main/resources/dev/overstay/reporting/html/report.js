"use strict";
(() => {
  const all = Array.from(document.querySelectorAll(".finding"));
  const texts = new Map(all.map((card) => [card, card.textContent.toLowerCase()]));
  const byId = (id) => document.getElementById(id);
  const text = byId("text");
  const root = document.documentElement;

  const checked = (name) =>
    new Set(Array.from(document.querySelectorAll(`input[name="${name}"]:checked`), (it) => it.value));

  function filter() {
    const levels = checked("level");
    const states = checked("state");
    const words = text.value.toLowerCase().split(/\s+/).filter((word) => word);
    let shown = 0;
    for (const card of all) {
      const data = card.dataset;
      const fits =
        levels.has(data.level) &&
        states.has(data.state) &&
        (!byId("rule").value || byId("rule").value === data.rule) &&
        (!byId("file").value || byId("file").value === data.file) &&
        words.every((word) => texts.get(card).includes(word));
      card.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    byId("count").textContent = `${shown} of ${all.length} shown`;
    byId("nothing").hidden = shown > 0 || all.length === 0;
  }

  const visible = () => all.filter((card) => !card.hidden);

  function move(by) {
    const cards = visible();
    const at = cards.indexOf(document.activeElement?.closest(".finding"));
    const next = cards[at < 0 ? (by > 0 ? 0 : cards.length - 1) : Math.min(cards.length - 1, Math.max(0, at + by))];
    next?.querySelector("summary").focus();
  }

  function expand() {
    const open = visible().some((card) => !card.open);
    visible().forEach((card) => { card.open = open; });
    byId("expand").textContent = open ? "Close all" : "Open all";
  }

  function theme() {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  }

  const keys = {
    j: () => move(1),
    k: () => move(-1),
    e: expand,
    t: theme,
    "/": () => text.focus(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "Escape") {
      text.value = "";
      text.blur();
      filter();
    } else if (keys[event.key] && !event.target.closest("input[type=search], select")) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  byId("filters").addEventListener("input", filter);
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  byId("expand").addEventListener("click", expand);
  byId("theme").addEventListener("click", theme);
  filter();
})();
