// One message: who, when, what it answers, its text, files, embeds, components, reactions, and notes below.
import { attachments } from "./attachments.js";
import { avatar } from "./avatar.js";
import { components } from "./components.js";
import { el, icon, iconButton } from "./dom.js";
import { editing, editor } from "./edit.js";
import { embeds } from "./embeds.js";
import { failureOf } from "./interactions.js";
import { t } from "./i18n.js";
import { markdown } from "./markdown-view.js";
import { dismiss, openMenu, reactWith, startReply } from "./message-menu.js";
import { jumpTo, removeLocal } from "./messages.js";
import { openPersonMenu } from "./person-menu.js";
import { colourOf, displayName, openChannel, state, userById } from "./state.js";
import { messageTime } from "./timestamps.js";

export const isV2 = message => (message.flags & (1 << 15)) !== 0;

const ContextMenuCommand = 23;

export function drawMessage(message, { grouped }) {
  const node = el("li.message", {
    tabindex: -1, id: `message-${message.id}`, "aria-label": `${displayName(message.author)}`,
    oncontextmenu: event => !event.target.closest("a, input, textarea") && openMenu(event, message),
    onkeydown: event => event.target === node && shortcuts(event, message),
  });
  node.classList.toggle("grouped", Boolean(grouped));
  node.classList.toggle("mentions-me", Boolean(message.notifies_me) && message.author.id !== state.me.id);
  node.classList.toggle("ephemeral", Boolean(message.ephemeral || message.local));
  node.append(
    ...[above(message)].filter(Boolean),
    el("div.gutter", {}, grouped ? messageTime(message.timestamp, true) : avatar(message.author)),
    el("div.main", {}, grouped ? el("span.visually-hidden", {}, displayName(message.author)) : header(message), body(message), below(message)),
    ...(message.local ? [] : [toolbar(message)]));
  return node;
}

function header(message) {
  const name = el("button.author", {
    type: "button", tabindex: -1, "aria-haspopup": "menu",
    onclick: event => openPersonMenu(event, message.author), oncontextmenu: event => openPersonMenu(event, message.author),
  }, displayName(message.author));
  name.style.color = colourOf(message.author.id) ?? "";
  return el("div.header", {}, name, message.author.bot && el("span.tag", {}, t("app_tag")), messageTime(message.timestamp));
}

/** The line above: which message is answered, or which command was used by whom. */
function above(message) {
  if (message.interaction) return commandLine(message);
  if (!message.message_reference || message.type !== 19) return null;
  const replied = message.referenced_message;
  if (!replied) return el("div.above", {}, icon("reply"), el("em", {}, t("replied_gone")));
  return el("button.above", { type: "button", onclick: () => jumpTo(replied.id), "aria-label": t("replies_to", { name: displayName(replied.author) }) },
    icon("reply"), avatar(replied.author, "tiny"), el("b", {}, pinged(message, replied) + displayName(replied.author)), el("span.clip", {}, preview(replied)));
}

const pinged = (message, replied) => (message.mentions.some(user => user.id === replied.author.id) ? "@" : "");

function commandLine(message) {
  const user = userById(message.interaction.user.id) ?? message.interaction.user;
  const slash = message.type === ContextMenuCommand || message.interaction_metadata?.target_message_id ? "" : "/";
  return el("div.above", {}, icon("apps"), avatar(user, "tiny"), el("b", {}, displayName(user)),
    el("span", {}, t("used")), el("span.command-name", {}, slash + message.interaction.name));
}

/** One line of a message, for the line above an answer. */
export function preview(message) {
  if (message.content) return message.content.replace(/\s+/g, " ").replace(/<@!?(\d+)>/g, (whole, id) => (userById(id) ? "@" + displayName(userById(id)) : whole)).slice(0, 160);
  return t(message.attachments?.length ? "preview_file" : "preview_card");
}

function body(message) {
  if (editing() === message.id) return editor(message);
  if (message.loading) return el("div.body.thinking", {}, el("span.dots", { "aria-hidden": "true" }, el("i"), el("i"), el("i")), t("thinking", { name: displayName(message.author) }));
  if (message.local) return el(`div.body.local.${message.local}`, {}, message.content);
  const text = el("div.text", {}, markdown(message.content), message.edited_timestamp && el("small.edited", {}, ` (${t("edited")})`));
  const onlyEmbedded = new Set((isV2(message) ? message.attachments : []).map(file => file.id));
  const files = message.attachments.filter(file => !onlyEmbedded.has(file.id) && !shownInEmbed(message, file));
  return el("div.body", {}, (message.content || (message.edited_timestamp && !isV2(message))) && text,
    attachments(files), embeds(message), components(message), isV2(message) && message.edited_timestamp && el("small.edited", {}, `(${t("edited")})`));
}

const shownInEmbed = (message, file) => message.embeds.some(embed => [embed.image, embed.thumbnail].some(media => media?.url === file.url));

function below(message) {
  return [
    message.reactions?.length && el("div.reactions", {}, message.reactions.map(reaction => el("button.reaction", {
      type: "button", "aria-pressed": String(reaction.me), onclick: () => reactWith(message, reaction.emoji.name, reaction.me),
    }, reaction.emoji.name, el("span", {}, String(reaction.count))))),
    message.thread && threadChip(message.thread),
    failureOf(message.id) && el("div.failure", { role: "alert" }, icon("fault"), failureOf(message.id)),
    (message.ephemeral || message.local) && el("div.only-you", {}, icon("eye"), t("only_you"), " • ",
      el("button.link", { type: "button", "data-focus-key": "dismiss", onclick: () => (message.local ? removeLocal(message.id) : dismiss(message)) }, t("dismiss"))),
  ];
}

function threadChip(thread) {
  return el("button.thread-chip", { type: "button", onclick: () => openChannel(thread.id) }, icon("thread"), el("b", {}, thread.name), el("span", {}, t("see_thread")));
}

function toolbar(message) {
  return el("div.toolbar", {},
    message.ephemeral ? null : iconButton("reply", t("reply"), () => startReply(message), { tabindex: -1 }),
    iconButton("more", t("more"), event => openMenu(event, message), { tabindex: -1, "aria-haspopup": "menu" }));
}

function shortcuts(event, message) {
  if (event.key === "Enter" || (event.key === "F10" && event.shiftKey)) openMenu(event, message);
  else if (event.key === "r" && !event.ctrlKey && !event.metaKey && !message.local && !message.ephemeral) {
    event.preventDefault();
    startReply(message);
  }
}
