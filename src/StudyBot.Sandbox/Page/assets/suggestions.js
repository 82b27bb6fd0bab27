// The list above the composer: commands, options, choices, mentions. Focus stays in the input that it serves.
import { byId, el, fill } from "./dom.js";

let open = null;

const box = () => byId("suggestions");

/**
 * Shows items [{ label, description?, note?, picture?, group? }] for an input; onpick hears the one that is picked.
 * first: index of the item that is marked; -1 marks none, so that Enter does what it would do without a list.
 */
export function suggest(input, { title, items, onpick, first = 0, empty = null }) {
  if (items.length === 0 && !empty) return hideSuggestions(input);
  open = { input, items, onpick, active: items.length ? first : -1 };
  const rows = items.map((item, index) => row(item, index));
  fill(box(), title && el("div.suggestions-title", { id: "suggestions-title" }, title),
    el("div.options", { role: "listbox", id: "suggestions-list", "aria-labelledby": title ? "suggestions-title" : null }, rows.length ? rows : el("div.nothing", { role: "status" }, empty)));
  box().hidden = false;
  input.setAttribute("aria-expanded", "true");
  input.setAttribute("aria-controls", "suggestions-list");
  mark(open.active);
}

/** Hides the list; with an input only when it is that input's list. */
export function hideSuggestions(input) {
  if (!open || (input && open.input !== input)) return;
  open.input.setAttribute("aria-expanded", "false");
  open.input.removeAttribute("aria-activedescendant");
  open = null;
  box().hidden = true;
  fill(box());
}

/** Gives the list its keys first; true when one was used. */
export function suggestionKey(event) {
  if (!open || open.input !== event.target || event.isComposing) return false;
  const last = open.items.length - 1;
  const keys = {
    ArrowDown: () => mark(open.active >= last ? 0 : open.active + 1),
    ArrowUp: () => mark(open.active <= 0 ? last : open.active - 1),
    Escape: () => hideSuggestions(),
  };
  if (open.active >= 0 && !event.shiftKey) keys.Enter = keys.Tab = () => pick(open.active);
  if (!keys[event.key] || (last < 0 && event.key !== "Escape")) return false;
  event.preventDefault();
  keys[event.key]();
  return true;
}

function row(item, index) {
  return el("div.option", {
    role: "option", id: `suggestion-${index}`, "aria-selected": "false",
    onpointermove: () => open?.active !== index && mark(index),
    onpointerdown: event => event.preventDefault(),
    onclick: () => pick(index),
  }, item.picture, el("span.option-text", {}, el("b", {}, item.label), item.description && el("small", {}, item.description)), item.note && el("span.option-note", {}, item.note));
}

function mark(index) {
  open.active = index;
  for (const [at, node] of [...box().querySelectorAll(".option")].entries()) {
    node.classList.toggle("active", at === index);
    node.setAttribute("aria-selected", String(at === index));
    if (at === index) node.scrollIntoView({ block: "nearest" });
  }
  if (index >= 0) open.input.setAttribute("aria-activedescendant", `suggestion-${index}`);
  else open.input.removeAttribute("aria-activedescendant");
}

function pick(index) {
  const { items, onpick } = open;
  hideSuggestions();
  onpick(items[index]);
}
