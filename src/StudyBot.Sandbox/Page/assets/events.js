// The live stream of what the present person sees; after a break everything is read again.
import { emit, hear, isThread, loadCommands, loadMessages, loadOverview, loadServers, my, openChannel, setBotOnline, state } from "./state.js";

let source = null;
let retry = 0;

/** Follows the present person's events, also across restarts of the server. Resolves once nothing more is missed, or the server is away. */
export function follow() {
  source?.close();
  const stream = new EventSource(`/control${my("/events")}`);
  source = stream;
  let broken = false;
  const settled = Promise.withResolvers();
  stream.onopen = async () => {
    settled.resolve();
    emit("connection", true);
    if (broken) await refresh();
    broken = false;
    retry = 0;
  };
  stream.onerror = () => {
    settled.resolve();
    emit("connection", false);
    broken = true;
    // The browser tries again by itself unless the server answered with an error.
    if (stream.readyState === EventSource.CLOSED && source === stream) setTimeout(async () => {
      follow();
      await refresh();
    }, Math.min(1000 * 2 ** retry++, 10_000));
  };
  for (const [name, handle] of Object.entries(handlers)) {
    stream.addEventListener(name, event => {
      hear(() => source === stream && handle(event.data ? JSON.parse(event.data) : {}));
    });
  }
  return settled.promise;
}

export async function refresh() {
  try {
    await loadOverview();
    await loadServers();
    await openChannel(state.channel?.id);
  } catch (error) {
    if (!error.unreachable) throw error; // Still away: the stream tells when it is back.
  }
}

const handlers = {
  message_create(message) {
    if (message.author.bot) setBotOnline(true);
    if (message.channel_id === state.channel?.id) {
      state.messages.set(message.id, message);
      emit("message", { message, created: true });
    } else if (message.author.id !== state.me.id) {
      const before = state.unread.get(message.channel_id) ?? { count: 0, pings: 0 };
      state.unread.set(message.channel_id, { count: before.count + 1, pings: before.pings + (message.notifies_me || !message.guild_id ? 1 : 0) });
      emit("channels");
    }
    touch(message.channel_id, message.id);
  },
  message_update(message) {
    if (message.channel_id !== state.channel?.id || !state.messages.has(message.id)) return;
    state.messages.set(message.id, message);
    emit("message", { message, created: false });
  },
  message_delete(pointer) {
    if (pointer.channel_id !== state.channel?.id) return;
    state.messages.delete(pointer.id);
    emit("message_gone", pointer.id);
  },
  typing: data => emit("typing", data),
  channel_create: putChannel,
  channel_update: putChannel,
  channel_delete({ id }) {
    state.channels.delete(id);
    if (state.channel?.id === id) openChannel();
    emit("channels");
  },
  interaction: interaction => emit("interaction", interaction),
  servers_changed: debounced(async () => {
    await loadServers();
    await loadCommands();
    if (state.channel && !state.channels.has(state.channel.id)) await openChannel();
  }),
};

function putChannel(channel) {
  if (!isThread(channel) && channel.my_permissions && !channel.my_permissions.includes("VIEW_CHANNEL")) state.channels.delete(channel.id);
  else state.channels.set(channel.id, channel);
  if (state.channel?.id === channel.id) {
    state.channel = channel;
    emit("channel_changed");
  }
  emit("channels");
}

function touch(channelId, messageId) {
  const channel = state.channels.get(channelId);
  if (!channel) return;
  channel.last_message_id = messageId;
  // A thread's count leaves out its first message, which has the id of a forum post.
  if (isThread(channel) && messageId !== channelId) channel.message_count++;
}

function debounced(run) {
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, 100);
  };
}

/** Whether the bot is there is not an event; ask now and then, and load its commands when it comes. */
export function watchBot() {
  setInterval(async () => {
    try {
      const was = state.botOnline;
      await loadOverview();
      if (!was && state.botOnline) await loadCommands();
    } catch (error) {
      if (!error.unreachable) throw error;
    }
  }, 4000);
}
