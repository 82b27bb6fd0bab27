// The list that drops from a select: arrow keys, Home, End, typing, Enter, Space, Escape; one or several picks.
import { el, fill } from "./dom.js";
import { t } from "./i18n.js";

let serial = 0;

/** options: [{ value, label, description?, picture? }]; onpick hears the values when the choice is made or a multiple one is closed. */
export function openListbox(anchor, { options, values, least, most, searchable, onpick }) {
  const many = most > 1;
  const id = `listbox-${++serial}`;
  const chosen = new Set(values);
  let active = Math.max(0, options.findIndex(option => chosen.has(option.value)));
  let shown = options;
  const list = el("div.options", { role: "listbox", id, "aria-multiselectable": many ? "true" : null, "aria-label": t("options") });
  const input = el("input.search", {
    type: "text", role: "combobox", "aria-expanded": "true", "aria-controls": id, "aria-label": t("search"), placeholder: t("search"),
    readonly: !searchable, autocomplete: "off", oninput: filter, onkeydown: press,
  });
  input.classList.toggle("visually-hidden", !searchable);
  const popup = el("div.listbox", { popover: "auto", onbeforetoggle: closing, ontoggle: event => event.newState === "closed" && popup.remove() }, input, list);
  (anchor.closest("dialog") ?? document.body).append(popup);
  draw();
  popup.showPopover();
  place(popup, anchor);
  anchor.setAttribute("aria-expanded", "true");
  input.focus();

  function draw() {
    fill(list, shown.length ? shown.map(row) : el("div.nothing", {}, t("nothing_found")));
    input.setAttribute("aria-activedescendant", shown.length ? `${id}-${active}` : "");
    list.children[active]?.scrollIntoView({ block: "nearest" });
  }

  function row(option, index) {
    const node = el("div.option", {
      role: "option", id: `${id}-${index}`, "aria-selected": String(chosen.has(option.value)),
      onpointermove: () => active !== index && mark(index), onclick: () => pick(option),
    }, option.picture?.cloneNode(true), el("span.option-text", {}, el("b", {}, option.label), option.description && el("small", {}, option.description)),
    many && el("span.check", { "aria-hidden": "true" }));
    node.classList.toggle("active", index === active);
    return node;
  }

  function mark(index) {
    list.children[active]?.classList.remove("active");
    active = index;
    list.children[active]?.classList.add("active");
    input.setAttribute("aria-activedescendant", `${id}-${active}`);
    list.children[active]?.scrollIntoView({ block: "nearest" });
  }

  function filter() {
    const wanted = input.value.toLowerCase();
    shown = options.filter(option => `${option.label} ${option.description ?? ""}`.toLowerCase().includes(wanted));
    active = 0;
    draw();
  }

  function press(event) {
    const keys = {
      ArrowDown: () => mark(Math.min(active + 1, shown.length - 1)),
      ArrowUp: () => mark(Math.max(active - 1, 0)),
      Home: () => mark(0),
      End: () => mark(shown.length - 1),
      Enter: () => shown[active] && pick(shown[active]),
      Tab: () => popup.hidePopover(),
    };
    if (!searchable) {
      keys[" "] = keys.Enter;
      if (event.key.length === 1 && event.key !== " ") jump(event.key);
    }
    if (!keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  }

  function jump(letter) {
    const next = shown.findIndex(option => option.label.toLowerCase().startsWith(letter.toLowerCase()));
    if (next >= 0) mark(next);
  }

  function pick(option) {
    if (!many) {
      chosen.clear();
      chosen.add(option.value);
      popup.hidePopover();
      return onpick([option.value]);
    }
    if (chosen.has(option.value)) chosen.delete(option.value);
    else if (chosen.size < most) chosen.add(option.value);
    draw();
  }

  /** At once, not with the toggle event, which comes later: by then the person may be typing elsewhere. */
  function closing(event) {
    if (event.newState !== "closed") return;
    anchor.setAttribute("aria-expanded", "false");
    if (popup.contains(document.activeElement) || document.activeElement === document.body) anchor.focus();
    const picked = options.map(option => option.value).filter(value => chosen.has(value));
    if (many && picked.length >= least && picked.join("\n") !== values.join("\n")) onpick(picked);
  }
}

/** Puts a popup below its anchor, or above it where there is no room. */
export function place(popup, anchor) {
  const box = anchor.getBoundingClientRect();
  const height = popup.offsetHeight;
  const below = innerHeight - box.bottom;
  popup.style.minWidth = `${Math.min(box.width, innerWidth - 16)}px`;
  popup.style.left = `${Math.max(8, Math.min(box.left, innerWidth - popup.offsetWidth - 8))}px`;
  popup.style.top = below > height + 12 || below > box.top ? `${box.bottom + 4}px` : `${Math.max(8, box.top - height - 4)}px`;
}
