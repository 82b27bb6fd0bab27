// The list of channels at the side: direct message, categories, channels, the threads below them.
import { avatar } from "./avatar.js";
import { byId, el, fill, icon } from "./dom.js";
import { closeDrawers } from "./drawers.js";
import { t, whenLanguageChanges } from "./i18n.js";
import { isForum, isThread, kinds, loadServers, nameOf, on, openChannel, state } from "./state.js";

const icons = { [kinds.text]: "text", [kinds.announcement]: "announcement", [kinds.forum]: "forum", [kinds.media]: "forum", [kinds.voice]: "voice", [kinds.stage]: "voice" };

export function startChannels() {
  on("channels", draw);
  on("channel", drawTitle);
  on("channel_changed", drawTitle);
  on("status", () => state.channel && (draw(), drawTitle()));
  whenLanguageChanges(() => state.channel && (draw(), drawTitle()));
  byId("channels").addEventListener("keydown", move);
}

function draw() {
  const focused = document.activeElement?.closest("#channels")?.querySelector(":focus")?.dataset.channel;
  const all = [...state.channels.values()];
  const direct = all.filter(channel => channel.type === kinds.dm);
  const own = all.filter(channel => channel.guild_id === state.server?.id && !isThread(channel)).sort((a, b) => a.position - b.position);
  const categories = own.filter(channel => channel.type === kinds.category);
  const loose = own.filter(channel => channel.type !== kinds.category && !categories.some(category => category.id === channel.parent_id));
  fill(byId("server-name"), state.server?.name ?? t("no_server"));
  fill(byId("server-list"), state.servers.length > 1 && state.servers.map(server));
  fill(byId("channels"),
    el("h2", { id: "dm-title" }, t("direct_messages")), el("ul", { "aria-labelledby": "dm-title" }, direct.map(dm)),
    el("ul", { "aria-label": t("channels") }, loose.map(entry)),
    categories.map(category => [
      el("h2", { id: `category-${category.id}` }, category.name),
      el("ul", { "aria-labelledby": `category-${category.id}` }, own.filter(channel => channel.parent_id === category.id).map(entry))]));
  if (focused) byId("channels").querySelector(`[data-channel="${focused}"]`)?.focus();
}

function server(given) {
  const node = el("button.server", {
    type: "button", title: given.name, "aria-label": given.name, "aria-current": given.id === state.server?.id ? "true" : null,
    onclick: async () => {
      state.server = given;
      await loadServers();
      await openChannel([...state.channels.values()].find(channel => channel.guild_id === given.id && channel.type === kinds.text)?.id);
    },
  }, given.name.split(/\s+/).map(word => word[0]).join("").slice(0, 3));
  return node;
}

const dm = channel => el("li", {}, link(channel, [avatar(channel.recipients[0], "small"), el("span.name", {}, nameOf(channel.recipients[0])),
  el(`span.presence${state.botOnline ? ".online" : ""}`, { role: "img", "aria-label": t(state.botOnline ? "online" : "offline"), title: t(state.botOnline ? "online" : "offline") })]));

function entry(channel) {
  const threads = [...state.channels.values()]
    .filter(thread => isThread(thread) && thread.parent_id === channel.id && (!thread.thread_metadata.archived || thread.id === state.channel?.id) && (!isForum(channel) || thread.id === state.channel?.id))
    .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
  return el("li", {}, link(channel, [icon(icons[channel.type] ?? "text"), el("span.name", {}, channel.name)]),
    threads.length > 0 && el("ul.threads", { "aria-label": t("threads_of", { name: channel.name }) }, threads.map(thread => el("li", {}, link(thread, [icon("thread"), el("span.name", {}, thread.name)])))));
}

function link(channel, content) {
  const unread = state.unread.get(channel.id);
  const node = el("button.channel", {
    type: "button", "data-channel": channel.id, "aria-current": channel.id === state.channel?.id ? "page" : null,
    onclick: async () => {
      closeDrawers();
      await openChannel(channel.id);
      byId("composer-text").focus();
    },
  }, content, unread?.pings > 0 && el("span.badge", { "aria-label": t("pings", { count: unread.pings }) }, String(unread.pings)));
  node.classList.toggle("unread", Boolean(unread));
  return node;
}

function drawTitle() {
  const channel = state.channel;
  const isDm = channel.type === kinds.dm;
  const parent = isThread(channel) && state.channels.get(channel.parent_id);
  fill(byId("channel-title"),
    parent && el("button.crumb", { type: "button", onclick: () => openChannel(parent.id) }, icon(icons[parent.type]), parent.name, el("span", { "aria-hidden": "true" }, " ›")),
    isDm ? avatar(channel.recipients[0], "small") : icon(isThread(channel) ? "thread" : icons[channel.type] ?? "text"),
    el("h1", {}, isDm ? nameOf(channel.recipients[0]) : channel.name));
  fill(byId("channel-topic"), channel.topic ?? "");
  byId("bot-away").hidden = state.botOnline;
  document.title = `${isDm ? "@" + nameOf(channel.recipients[0]) : "#" + channel.name} — ${t("title")}`;
}

/** Up and down go through the channels. */
function move(event) {
  if (!["ArrowUp", "ArrowDown", "Home", "End"].includes(event.key)) return;
  const all = [...byId("channels").querySelectorAll("button.channel")];
  const at = all.indexOf(document.activeElement);
  const next = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: all.length - 1 }[event.key];
  event.preventDefault();
  all[Math.max(0, Math.min(all.length - 1, next))]?.focus();
}
