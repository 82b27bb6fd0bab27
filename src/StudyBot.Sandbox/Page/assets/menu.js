// A menu over the page: where it opens, its keys, and what is done with what goes wrong.
import { toast } from "./announce.js";
import { el, icon } from "./dom.js";
import { t } from "./i18n.js";

/**
 * Opens a menu of entries [{ label, picture, run, danger? }] or headings [{ title }].
 * quick: emoji in a row above, each run with react(emoji); at: { x, y } in the window.
 */
export function openMenuAt({ x, y }, label, entries, quick = [], react = null) {
  const opener = document.activeElement;
  const menu = el("div.menu", { popover: "auto", role: "menu", "aria-label": label, onkeydown: move, ontoggle: closed },
    quick.length > 0 && el("div.quick", { role: "group" }, quick.map(emoji => item(emoji, () => react(emoji), t("react_with", { emoji })))),
    entries.map(entry => (entry.title ? el("div.menu-title", { role: "presentation" }, entry.title) : row(entry))));
  document.body.append(menu);
  menu.showPopover();
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - menu.offsetWidth - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - menu.offsetHeight - 8))}px`;
  (menu.querySelector(".menu-item") ?? menu).focus();

  function row({ label, picture, run, danger }) {
    const node = item([icon(picture), el("span", {}, label)], run);
    node.classList.toggle("danger", Boolean(danger));
    return node;
  }

  function item(content, run, label) {
    const classes = label ? "button.quick-emoji" : "button.menu-item";
    return el(classes, { type: "button", role: "menuitem", tabindex: -1, "aria-label": label, onclick: () => choose(run) }, content);
  }

  async function choose(run) {
    menu.hidePopover();
    try {
      await run();
    } catch (error) {
      toast(error.unreachable ? t("unreachable") : error.message);
    }
  }

  function move(event) {
    const items = [...menu.querySelectorAll("[role=menuitem]")];
    const at = items.indexOf(document.activeElement);
    const next = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === "Tab") menu.hidePopover();
    if (next === undefined) return;
    event.preventDefault();
    items[(next + items.length) % items.length].focus();
  }

  function closed(event) {
    if (event.newState !== "closed") return;
    const inside = menu.contains(document.activeElement);
    menu.remove();
    if (inside || document.activeElement === document.body) opener?.focus();
  }
}

/** Where a pointer is, or for a key press a place at the node it was pressed on. */
export function placeOf(event, node) {
  if (event.clientX || event.clientY) return { x: event.clientX, y: event.clientY };
  const box = node.getBoundingClientRect();
  return { x: box.left + Math.min(60, box.width / 2), y: Math.min(box.top + 30, innerHeight - 40) };
}
