// Keys, and the light between a finding's card and its place in the text. The desk works without this file.
"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const main = () => document.getElementById("main");
  const items = () => all("[data-item]");
  const current = () => document.activeElement?.closest("[data-item]") ?? null;
  const typing = (node) => node.closest("input:not([type=hidden]), select, textarea, [contenteditable]");
  const off = () => { try { return localStorage.getItem("keys") === "off"; } catch { return false; } };

  function focusOn(node) {
    if (!node) return;
    node.focus({ preventScroll: true });
    node.scrollIntoView({ block: "nearest" });
  }

  function move(step) {
    const list = items();
    if (!list.length) return;
    const at = list.indexOf(current());
    focusOn(list[at < 0 ? (step > 0 ? 0 : list.length - 1) : Math.min(Math.max(at + step, 0), list.length - 1)]);
  }

  // a key belongs to the item in focus first, then to the page
  function press(key) {
    if (!current() && items().length && "ax".includes(key)) {
      move(1); // nothing is decided that was not in focus
      return true;
    }
    const here = current() ?? (key === "o" ? items()[0] : null);
    const selector = `[data-key="${CSS.escape(key)}"]`;
    const target = here?.querySelector(selector) ?? document.querySelector(selector);
    if (!target) return false;
    if (target.matches("input")) target.focus();
    else target.click();
    return true;
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (typing(event.target)) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (off()) return;
    const step = { j: 1, ArrowDown: current() ? 1 : 0, k: -1, ArrowUp: current() ? -1 : 0 }[event.key] ?? 0;
    if (step) move(step);
    else if (event.key === "Enter" && event.target === current()) { if (!press("o")) return; }
    else if (!/^[axouspnAX/?]$|^Escape$/.test(event.key) || !press(event.key)) return;
    event.preventDefault();
  });

  // a decision changes the page in place: no jump, and the focus goes where the form says
  let busy = false;
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!form.matches("[data-swap]")) return;
    event.preventDefault();
    if (busy) return;
    busy = true;
    const body = new URLSearchParams(new FormData(form, event.submitter));
    const then = form.elements.then.value;
    const card = current()?.id;
    try {
      const answer = await fetch(form.action, { method: "POST", body });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (!answer.ok || !page.getElementById("main")) throw new Error(page.body.textContent);
      const scrolled = document.querySelector(".cards")?.scrollTop ?? 0;
      const folded = all("details").map((node) => node.open);
      main().replaceWith(page.getElementById("main"));
      all("details").forEach((node, n) => { node.open = folded[n] ?? node.open; });
      const strip = document.getElementById("strip");
      strip.replaceChildren(...page.getElementById("strip").childNodes);
      document.title = page.title;
      if (answer.url !== location.href) history.replaceState(null, "", answer.url);
      const cards = document.querySelector(".cards");
      if (cards) cards.scrollTop = scrolled;
      focusOn(document.getElementById(then) ?? document.getElementById(card) ?? items()[0] ?? main());
    } catch (error) {
      document.getElementById("strip").textContent = error.message || "The desk did not answer; nothing was changed.";
    } finally {
      busy = false;
    }
  });

  // card ↔ text
  const keysOf = (node) => (node?.closest("[data-f]")?.dataset.f ?? "").split(" ").filter(Boolean);
  function light(keys) {
    for (const node of all(".lit")) node.classList.remove("lit");
    for (const node of all(".text [data-f]")) {
      if (keysOf(node).some((key) => keys.includes(key))) node.classList.add("lit");
    }
  }
  const inText = (key) => all(".text [data-f]").find((node) => keysOf(node).includes(key));
  document.addEventListener("pointerover", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-f]")) light(keysOf(event.target).slice(0, 1));
  });
  document.addEventListener("pointerout", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-f]")) light(keysOf(current()));
  });
  document.addEventListener("focusin", (event) => {
    const keys = event.target.closest(".cards") ? keysOf(event.target) : [];
    light(keys);
    if (keys.length) inText(keys[0])?.scrollIntoView({ block: "nearest" });
  });
  document.addEventListener("click", (event) => {
    const show = event.target.closest("[data-show]");
    if (show) {
      event.preventDefault();
      const keys = keysOf(show);
      light(keys);
      inText(keys[0])?.scrollIntoView({ block: "center" });
      return;
    }
    const mark = event.target.closest(".text [data-f]");
    if (mark && getSelection().isCollapsed) {
      const key = keysOf(mark)[0];
      const card = document.getElementById(key) ?? document.querySelector(`.cards [data-f="${CSS.escape(key)}"] a`);
      card?.closest("details")?.setAttribute("open", "");
      focusOn(card);
      light([key]);
    }
  });

  // counts that live: asked for now and then while somebody looks
  setInterval(async () => {
    const url = main().dataset.counts;
    if (!url || document.hidden) return;
    try {
      const counts = await (await fetch(url)).json();
      for (const node of all("[data-count]")) node.textContent = counts.tabs[node.dataset.count] ?? node.textContent;
      const more = counts.open - Number(main().dataset.seen);
      const news = document.getElementById("news");
      if (more > 0 && news.dataset.more !== String(more)) {
        const link = document.createElement("a");
        link.href = location.pathname + location.search;
        link.textContent = `${more} more since you opened this page: show`;
        news.replaceChildren(link);
        news.dataset.more = String(more);
      }
    } catch { /* the next round will tell */ }
  }, 10000);

  const toggle = document.getElementById("switch-keys");
  if (toggle) {
    const label = () => { toggle.textContent = off() ? "Switch the keys on" : "Switch the keys off"; };
    toggle.hidden = false;
    toggle.addEventListener("click", () => {
      try { localStorage.setItem("keys", off() ? "on" : "off"); } catch { /* private windows may refuse */ }
      label();
    });
    label();
  }

  if (matchMedia("(max-width: 62rem)").matches) document.querySelector(".more")?.removeAttribute("open");

  if (location.hash.length > 1) {
    const node = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (node?.matches("[data-item]")) focusOn(node);
  }
})();
