// What the page knows of the practice Discord, and who wants to hear of changes.
import { get, post } from "./api.js";
import { recall, remember } from "./memory.js";

export const kinds = { text: 0, dm: 1, voice: 2, category: 4, announcement: 5, announcementThread: 10, thread: 11, privateThread: 12, stage: 13, forum: 15, media: 16 };
export const isThread = channel => channel.type >= 10 && channel.type <= 12;
export const isForum = channel => channel.type === kinds.forum || channel.type === kinds.media;

export const state = {
  me: null, people: [], servers: [], server: null, bot: null, botOnline: false,
  channels: new Map(), channel: null, messages: new Map(), hasEarlier: false, unread: new Map(), commands: [],
  switching: null, readings: 0, held: null,
};

const listeners = new Map();

/** on("messages", fn): fn hears emit("messages", …). Names: person, channels, channel, messages, message, interaction, typing, status. */
export function on(name, listener) {
  listeners.set(name, [...(listeners.get(name) ?? []), listener]);
}

export function emit(name, data) {
  for (const listener of listeners.get(name) ?? []) listener(data);
}

export const my = path => `/people/${state.me.username}${path}`;
export const nameOf = user => user?.global_name ?? user?.username ?? "?";

export const memberOf = id => state.server?.members.find(member => member.user.id === id);
export const displayName = user => memberOf(user.id)?.nick ?? nameOf(user);
export const userById = id => memberOf(id)?.user ?? state.people.find(person => person.id === id) ?? (state.bot?.id === id ? state.bot : null);
export const roleById = id => state.server?.roles.find(role => role.id === id);

/** The colour of a member's highest coloured role, as #rrggbb; null for none. */
export function colourOf(userId) {
  const roles = (memberOf(userId)?.roles ?? []).map(roleById).filter(role => role?.color).sort((a, b) => b.position - a.position);
  return roles.length ? `#${roles[0].color.toString(16).padStart(6, "0")}` : null;
}

export async function loadOverview() {
  const seen = await get("");
  state.people = seen.people;
  state.applicationId = seen.application_id;
  setBotOnline(seen.bot_online);
}

export function setBotOnline(online) {
  if (state.botOnline === online) return;
  state.botOnline = online;
  emit("status");
}

/** Becomes another person: whatever is typed or pressed is theirs from this moment, what they see is read then. */
export async function actAs(username) {
  state.me = state.people.find(person => person.username === username) ?? state.people[1] ?? state.people[0];
  remember("person", state.me.username);
  state.messages.clear();
  state.unread.clear();
  emit("person");
  await post(my("/direct_message"));
  await loadServers();
}

export async function loadServers() {
  state.servers = await get(my("/servers"));
  state.server = state.servers.find(server => server.id === state.server?.id) ?? state.servers[0] ?? null;
  const bots = state.servers.flatMap(server => server.members).filter(member => member.user.bot);
  state.bot = bots[0]?.user ?? state.bot;
  const channels = await get(my("/channels"));
  state.channels = new Map(channels.map(channel => [channel.id, channel]));
  const dm = channels.find(channel => channel.type === kinds.dm);
  state.bot = dm?.recipients?.[0] ?? state.bot;
  emit("channels");
}

/** Opens a channel; without an id the one from last time, or the first that takes messages. */
export async function openChannel(id) {
  const inServer = [...state.channels.values()].filter(channel => channel.guild_id === state.server?.id);
  const channel = state.channels.get(id ?? recall("channel", "")) ?? inServer.find(c => c.type === kinds.text) ?? [...state.channels.values()][0];
  if (!channel) return;
  if (channel.guild_id && channel.guild_id !== state.server?.id) state.server = state.servers.find(server => server.id === channel.guild_id) ?? state.server;
  state.channel = channel;
  state.unread.delete(channel.id);
  remember("channel", channel.id);
  emit("channels");
  emit("channel");
  await Promise.all([loadMessages(channel), loadCommands(channel)]);
}

/** Messages read at once; Discord gives a hundred at most. */
const Page = 100;

/** Of several readings under way the latest counts. What happens meanwhile may be missing from the answer: it is heard after it. */
export async function loadMessages(channel = state.channel) {
  const reading = ++state.readings;
  if (isForum(channel)) {
    release();
    return emit("messages");
  }
  state.held ??= [];
  try {
    const messages = await get(my(`/channels/${channel.id}/messages?limit=${Page}`));
    if (reading !== state.readings) return;
    state.messages = new Map(messages.map(message => [message.id, message]));
    state.hasEarlier = messages.length === Page;
    emit("messages");
  } finally {
    if (reading === state.readings) release();
  }
}

/** Does what an event asks for; while messages are read, after that. */
export function hear(event) {
  if (state.held) state.held.push(event);
  else event();
}

function release() {
  const held = state.held ?? [];
  state.held = null;
  for (const event of held) {
    try {
      event();
    } catch (error) {
      reportError(error); // One that fails takes none behind it along.
    }
  }
}

/** Reads the messages before the oldest one known; true when there were any. */
export async function loadEarlier() {
  const channel = state.channel;
  const oldest = [...state.messages.keys()].reduce((a, b) => (BigInt(a) < BigInt(b) ? a : b));
  const messages = await get(my(`/channels/${channel.id}/messages?limit=${Page}&before=${oldest}`));
  if (state.channel.id !== channel.id) return false;
  for (const message of messages) state.messages.set(message.id, message);
  state.hasEarlier = messages.length === Page;
  return true;
}

export async function loadCommands(channel = state.channel) {
  if (!channel) return;
  const commands = isForum(channel) ? [] : await get(my(`/commands?channel=${channel.id}`));
  if (state.channel?.id === channel.id) state.commands = commands;
}
