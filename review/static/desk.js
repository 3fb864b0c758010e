// Keys, and the light between a finding's card and its place in the text. The desk works without this file.
"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const main = () => document.getElementById("main");
  const items = () => all("[data-item]");
  const current = () => document.activeElement?.closest("[data-item]") ?? null;
  const typing = (node) => node.closest("input:not([type=hidden]), select, textarea, [contenteditable]");
  const beside = matchMedia("(min-width: 62.01rem)"); // the cards stand beside the text
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
    if ("jk".includes(key)) return move(key === "j" ? 1 : -1);
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
    if (leaving && /^[axjkAX]$/.test(event.key)) {
      typed.push(event.key); // they are for the page that is coming
      event.preventDefault();
      return;
    }
    const step = { j: 1, ArrowDown: current() ? 1 : 0, k: -1, ArrowUp: current() ? -1 : 0 }[event.key] ?? 0;
    if (step) move(step);
    else if (event.key === "Enter" && event.target === current()) { if (!press("o")) return; }
    else if (!/^[axcouspnAX/?]$|^Escape$/.test(event.key) || !press(event.key)) return;
    event.preventDefault();
  });

  // Decisions are sent one after the other in the order of the presses, and the focus moves on at once. When the last
  // one is stored, the page is asked for anew and put in place: no jump, nothing folded or unfolded.
  const waiting = []; // presses not yet stored: { action, body, back, said }
  const typed = []; // keys pressed while another page is on its way
  let sending = false;
  let leaving = false;
  const strip = () => document.getElementById("strip");
  const pending = (node) => node.classList.contains("sent");
  const token = () => "desk-" + [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0")).join("");

  function tell(sentence, ...buttons) {
    const said = document.createElement("span");
    said.className = "said";
    said.textContent = sentence;
    strip().replaceChildren(said, ...buttons);
    strip().classList.remove("old");
  }

  function button(label, action) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.addEventListener("click", action);
    return made;
  }

  // where the focus goes: what the form names, else the next item that waits for nothing
  function after(form, item) {
    const named = document.getElementById(form.elements.then.value);
    if (named && named !== item && !pending(named)) return named;
    const list = items();
    const at = list.indexOf(item);
    return [...list.slice(at + 1), ...list.slice(0, at).reverse()].find((node) => !pending(node)) ?? item;
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("[data-swap]")) return;
    event.preventDefault();
    if (sending && form.closest("#strip")) {
      typed.push("u"); // the strip does not name yet what is on its way
      return;
    }
    const item = form.closest("[data-item]");
    if (item && pending(item)) return;
    const body = new URLSearchParams(new FormData(form, event.submitter));
    if (body.has("click")) body.set("click", token());
    const back = body.get("back");
    waiting.push({ action: form.action, body, back, then: body.get("then") });
    if (item) {
      item.classList.add("sent");
      event.submitter?.setAttribute("aria-pressed", "true");
      focusOn(after(form, item));
    } else if (new URL(back, location.href).pathname !== location.pathname) {
      leaving = true;
    }
    drain();
  });

  async function drain() {
    if (sending) return;
    sending = true;
    const trouble = [];
    let last = null;
    let fresh = null;
    while (waiting.length) {
      const press = waiting[0];
      try {
        const answer = await fetch(press.action, { method: "POST", body: press.body, redirect: "manual" });
        if (answer.type !== "opaqueredirect") trouble.push(sentenceOf(await answer.text()));
        else last = press;
        waiting.shift();
      } catch {
        sending = false;
        leaving = false;
        tell(`The desk does not answer: ${waiting.length} not stored yet.`, button("Try again", drain));
        return;
      }
      // what is pressed while the page is on its way is sent first: nothing is shown as open that was decided
      if (!waiting.length) fresh = await pageAfter(trouble.length ? null : last).catch(() => null);
    }
    sending = false;
    leaving = false;
    if (fresh) renew(fresh, trouble.length ? null : last);
    else trouble.push("The desk does not answer. Reload the page to see what is stored.");
    if (trouble.length) tell([...new Set(trouble)].join(" "));
    while (typed.length && !leaving && !(sending && typed[0] === "u")) press(typed.shift());
  }

  // of a whole error page, the sentence that says what is wrong
  function sentenceOf(text) {
    const page = new DOMParser().parseFromString(text, "text/html");
    return (page.querySelector("#main p") ?? page.body).textContent.trim().slice(0, 300) || "Nothing was changed.";
  }

  // the page as it is now; another one where the form of the last press leads on
  async function pageAfter(last) {
    const to = last ? new URL(last.back, location.href) : new URL(location.href);
    const answer = await fetch(to.pathname + to.search);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!answer.ok || !page.getElementById("main")) throw new Error();
    return { page, url: answer.url };
  }

  function renew({ page, url }, last) {
    const same = new URL(url).pathname === location.pathname;
    const focus = current()?.id;
    const order = items().map((node) => node.id);
    const picked = all(".pick:checked").map((node) => node.name);
    const scrolled = same ? (document.querySelector(".cards")?.scrollTop ?? 0) : 0;
    const folded = all("details").map((node) => node.open);
    main().replaceWith(page.getElementById("main"));
    if (same) {
      all("details").forEach((node, n) => { node.open = folded[n] ?? node.open; });
      for (const name of picked) all(`.pick[name="${CSS.escape(name)}"]`).forEach((node) => { node.checked = true; });
    }
    strip().replaceChildren(...page.getElementById("strip").childNodes);
    fade();
    document.title = page.title;
    if (url !== location.href.split("#")[0]) history[same ? "replaceState" : "pushState"](null, "", url);
    if (!same) scrollTo(0, 0);
    const cards = document.querySelector(".cards");
    if (cards) cards.scrollTop = scrolled;
    const following = [focus, ...order.slice(order.indexOf(focus) + 1), ...order.slice(0, order.indexOf(focus)).reverse()];
    const undone = last?.action.endsWith("/undo") ? document.getElementById(last.then) : null;
    const kept = focus ? following.map((id) => document.getElementById(id)).find(Boolean) : null;
    focusOn(undone ?? kept ?? items()[0] ?? main());
  }

  // the strip goes away by itself; its button is still pressed by its key
  let fading = 0;
  function fade() {
    clearTimeout(fading);
    strip().classList.remove("old");
    fading = setTimeout(() => strip().classList.add("old"), 20000);
  }
  fade();
  addEventListener("popstate", () => location.reload());
  addEventListener("beforeunload", (event) => { if (waiting.length) event.preventDefault(); });

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
    // below the text, a card would run away from the finger that presses its button
    if (keys.length && beside.matches) inText(keys[0])?.scrollIntoView({ block: "nearest" });
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
    if (!url || document.hidden || sending) return;
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

  for (const copy of all("[data-copy]")) {
    copy.hidden = !navigator.clipboard;
    copy.addEventListener("click", async () => {
      const text = document.getElementById(copy.dataset.copy);
      try {
        await navigator.clipboard.writeText(text.value);
        tell("Copied.");
      } catch { text.select(); } // then Ctrl-C does it
    });
  }

  if (!beside.matches) document.querySelector(".more")?.removeAttribute("open");

  if (location.hash.length > 1) {
    const node = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (node?.matches("[data-item]")) focusOn(node);
  }
})();
