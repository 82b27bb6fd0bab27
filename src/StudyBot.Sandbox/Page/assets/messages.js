// The list of messages of the open channel: drawn whole when a channel opens, then kept up message by message.
import { byId, el, fill } from "./dom.js";
import { t, whenLanguageChanges } from "./i18n.js";
import { drawMessage } from "./message.js";
import { displayName, isForum, isThread, kinds, loadEarlier, nameOf, on, state } from "./state.js";
import { dayName, dayOf } from "./timestamps.js";
import { announce, toast } from "./announce.js";

/** Messages of one author within this time stand under one name. */
const GroupWithin = 7 * 60_000;

const list = () => byId("messages");
const scroller = () => byId("scroller");
const nodes = new Map();
const local = new Map();
let reading = false;
let following = true;

export function startMessages() {
  on("messages", drawAll);
  on("message", ({ message, created }) => put(message, created));
  on("message_gone", remove);
  on("person", () => local.clear());
  whenLanguageChanges(() => state.channel && drawAll());
  list().addEventListener("keydown", moveFocus);
  scroller().addEventListener("scroll", () => {
    following = atEnd();
    if (state.hasEarlier && scroller().scrollTop < 40) readEarlier();
  });
  // Pictures come later than the messages they stand in; who was at the end still is.
  new ResizeObserver(() => following && toEnd()).observe(list());
}

/** A note only this page shows, such as "the application did not respond"; it is gone when the channel is opened again. */
export function putLocal(note) {
  local.set(note.id, note);
  put(note, true);
}

export function removeLocal(id) {
  local.delete(id);
  remove(id);
}

/** Draws a message again, for instance after a failed click. */
export function redraw(id) {
  const message = state.messages.get(id);
  if (message) put(message, false);
}

function ordered() {
  const notes = [...local.values()].filter(note => note.channel_id === state.channel?.id);
  return [...state.messages.values(), ...notes].sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
}

function drawAll() {
  nodes.clear();
  if (isForum(state.channel)) return fill(list());
  let previous = null;
  fill(list(), state.hasEarlier ? earlier() : welcome(), ordered().map(message => {
    const drawn = [divider(previous, message), node(message, previous)];
    previous = message;
    return drawn;
  }));
  toEnd();
}

/** Stands at the top while there are earlier messages; pressing it, or scrolling up to it, reads them. */
function earlier() {
  return el("li.earlier", {}, el("button.button.secondary", { type: "button", onclick: readEarlier }, t("earlier_messages")));
}

async function readEarlier() {
  if (reading) return;
  reading = true;
  try {
    const fromEnd = scroller().scrollHeight - scroller().scrollTop;
    const hadFocus = list().querySelector(".earlier")?.contains(document.activeElement);
    const first = ordered()[0];
    if (!await loadEarlier()) return;
    drawAll();
    scroller().scrollTop = scroller().scrollHeight - fromEnd;
    if (hadFocus) focusMessage(first.id);
  } catch (error) {
    toast(error.unreachable ? t("unreachable") : error.message);
  } finally {
    reading = false;
  }
}

function put(message, created) {
  const all = ordered();
  const at = all.findIndex(other => other.id === message.id);
  if (at < 0) return;
  const stick = atEnd() || message.author.id === state.me.id;
  const old = nodes.get(message.id);
  const focused = old?.contains(document.activeElement) ? document.activeElement.dataset.focusKey ?? "message" : null;
  const fresh = node(message, all[at - 1]);
  if (old) old.replaceWith(fresh);
  else insert(fresh, message, all[at - 1], all[at + 1]);
  const follower = all[at + 1];
  if (follower && !old) nodes.get(follower.id)?.replaceWith(node(follower, message));
  if (focused) (focused === "message" ? fresh : fresh.querySelector(`[data-focus-key="${CSS.escape(focused)}"]`) ?? fresh).focus();
  if (stick) toEnd();
  if (message.author.id !== state.me.id && !message.loading && (created || message.author.bot)) announce(spoken(message));
}

function insert(fresh, message, previous, next) {
  const before = next ? nodes.get(next.id) : null;
  const line = divider(previous, message);
  if (line) list().insertBefore(line, before);
  list().insertBefore(fresh, before);
}

function remove(id) {
  const gone = nodes.get(id);
  if (!gone) return;
  const hadFocus = gone.contains(document.activeElement);
  const neighbour = gone.nextElementSibling ?? gone.previousElementSibling;
  nodes.delete(id);
  gone.remove();
  const all = ordered();
  const at = all.findIndex(other => BigInt(other.id) > BigInt(id));
  if (at >= 0) nodes.get(all[at].id)?.replaceWith(node(all[at], all[at - 1]));
  if (hadFocus) (neighbour?.tabIndex >= 0 ? neighbour : byId("composer-text")).focus();
}

function node(message, previous) {
  const drawn = drawMessage(message, { grouped: grouped(previous, message) });
  nodes.set(message.id, drawn);
  return drawn;
}

function grouped(previous, message) {
  return previous && !message.referenced_message && !message.interaction && previous.author.id === message.author.id
    && previous.ephemeral === message.ephemeral && !previous.local === !message.local && dayOf(previous.timestamp) === dayOf(message.timestamp)
    && new Date(message.timestamp) - new Date(previous.timestamp) < GroupWithin;
}

function divider(previous, message) {
  if (previous && dayOf(previous.timestamp) === dayOf(message.timestamp)) return null;
  return el("li.day", { role: "separator" }, el("span", {}, dayName(message.timestamp)));
}

function welcome() {
  const channel = state.channel;
  const title = channel.type === kinds.dm ? nameOf(channel.recipients[0]) : channel.name;
  const text = channel.type === kinds.dm ? t("welcome_dm", { name: title }) : t(isThread(channel) ? "welcome_thread" : "welcome_channel", { name: title });
  return el("li.welcome", {}, el("h2", {}, channel.type === kinds.dm || isThread(channel) ? title : `#${title}`), el("p", {}, text));
}

/** Arrow keys go from message to message, as a list should. */
function moveFocus(event) {
  const onList = event.target === list();
  if (!["ArrowUp", "ArrowDown"].includes(event.key) || !(onList || event.target.classList.contains("message"))) return;
  event.preventDefault();
  if (onList) return list().querySelector(":scope > .message:last-child")?.focus();
  let next = event.target;
  do next = event.key === "ArrowUp" ? next.previousElementSibling : next.nextElementSibling;
  while (next && !next.classList.contains("message"));
  (next ?? (event.key === "ArrowDown" ? byId("composer-text") : event.target)).focus();
}

/** The last message that fits, for Arrow Up in an empty composer. */
export const lastMessage = fits => ordered().filter(fits).at(-1);
export const focusMessage = id => nodes.get(id)?.focus();

export function jumpTo(id) {
  const target = nodes.get(id);
  if (!target) return;
  target.scrollIntoView({ block: "center" });
  target.focus();
  target.classList.add("flash");
  setTimeout(() => target.classList.remove("flash"), 1500);
}

const atEnd = () => scroller().scrollHeight - scroller().scrollTop - scroller().clientHeight < 80;

export function toEnd() {
  following = true;
  scroller().scrollTop = scroller().scrollHeight;
}

function spoken(message) {
  const text = nodes.get(message.id)?.querySelector(".body")?.innerText ?? message.content;
  return `${displayName(message.author)}: ${text.slice(0, 400)}`;
}
