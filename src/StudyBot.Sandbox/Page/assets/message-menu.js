// What one can do with a message: by right click, by long press, by the menu key, or by the button at its corner.
import { call, post } from "./api.js";
import { byId } from "./dom.js";
import { startEdit } from "./edit.js";
import { useCommand } from "./interactions.js";
import { t } from "./i18n.js";
import { openMenuAt, placeOf } from "./menu.js";
import { setReply } from "./reply.js";
import { kinds, my, openChannel, state } from "./state.js";

const MessageCommand = 3;
const quick = ["👍", "❤️", "😂", "🎉"];

export function openMenu(event, message) {
  if (message.local) return;
  event.preventDefault();
  openMenuAt(placeOf(event, byId(`message-${message.id}`)), t("message_menu"), itemsFor(message),
    message.ephemeral ? [] : quick, emoji => reactWith(message, emoji, false));
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
