// What one can do with a message: by right click, by long press, by the menu key, or by the button at its corner.
import { call, post } from "./api.js";
import { toast } from "./announce.js";
import { byId, el, icon } from "./dom.js";
import { startEdit } from "./edit.js";
import { useCommand } from "./interactions.js";
import { t } from "./i18n.js";
import { setReply } from "./reply.js";
import { kinds, my, openChannel, state } from "./state.js";

const MessageCommand = 3;
const quick = ["👍", "❤️", "😂", "🎉"];

export function openMenu(event, message) {
  if (message.local) return;
  event.preventDefault();
  const opener = document.activeElement;
  const entries = itemsFor(message);
  const menu = el("div.menu", { popover: "auto", role: "menu", "aria-label": t("message_menu"), onkeydown: move, ontoggle: closed },
    !message.ephemeral && el("div.quick", { role: "group" }, quick.map(emoji => item(emoji, () => reactWith(message, emoji, false), t("react_with", { emoji })))),
    entries.map(entry => (entry.title ? el("div.menu-title", { role: "presentation" }, entry.title) : row(entry))));
  document.body.append(menu);
  menu.showPopover();
  position(menu, event, message);
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

function itemsFor(message) {
  const own = message.author.id === state.me.id;
  const moderates = state.channel.my_permissions.includes("MANAGE_MESSAGES") && state.channel.guild_id;
  const commands = message.ephemeral ? [] : state.commands.filter(command => command.type === MessageCommand);
  const text = message.content || byId(`message-${message.id}`)?.querySelector(".body")?.innerText || "";
  return [
    !message.ephemeral && state.channel.can_send && { label: t("reply"), picture: "reply", run: () => startReply(message) },
    own && !message.ephemeral && { label: t("edit"), picture: "edit", run: () => startEdit(message) },
    !message.ephemeral && startsThreads() && !message.thread && { label: t("create_thread"), picture: "thread", run: () => createThread(message, text) },
    { label: t("copy_text"), picture: "copy", run: () => navigator.clipboard.writeText(text) },
    commands.length > 0 && { title: t("apps") },
    ...commands.map(command => ({ label: command.name, picture: "apps", run: () => useCommand({ command: command.name, message: message.id }) })),
    message.ephemeral && { label: t("dismiss"), picture: "close", run: () => dismiss(message) },
    !message.ephemeral && (own || moderates) && { label: t("delete"), picture: "delete", danger: true, run: () => dismiss(message) },
  ].filter(Boolean);
}

const startsThreads = () => [kinds.text, kinds.announcement].includes(state.channel.type) && state.channel.my_permissions.includes("CREATE_PUBLIC_THREADS");

function position(menu, event, message) {
  let x = event.clientX;
  let y = event.clientY;
  if (!x && !y) {
    const box = byId(`message-${message.id}`).getBoundingClientRect();
    x = box.left + 60;
    y = Math.min(box.top + 30, innerHeight - 40);
  }
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - menu.offsetWidth - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - menu.offsetHeight - 8))}px`;
}

export const startReply = message => setReply(message);

async function createThread(message, text) {
  const name = text.split("\n")[0].slice(0, 80) || t("new_thread");
  const thread = await post(my("/threads"), { channel: message.channel_id, message: message.id, name });
  state.channels.set(thread.id, thread);
  await openChannel(thread.id);
}

/** Deletes a message, or closes an ephemeral one. */
export const dismiss = message => call("DELETE", my(`/messages/${message.id}?channel=${message.channel_id}`));

export const reactWith = (message, emoji, remove) =>
  call(remove ? "DELETE" : "PUT", my("/reactions"), { channel: message.channel_id, message: message.id, emoji });
