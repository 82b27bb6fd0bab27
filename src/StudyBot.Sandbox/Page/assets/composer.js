// Where one writes: text, mentions, files; a slash opens the command picker.
import { post } from "./api.js";
import { toast } from "./announce.js";
import { byId } from "./dom.js";
import { startEdit } from "./edit.js";
import { emojiBefore } from "./emoji.js";
import { closeCommand, isFillingCommand, openCommand, sendCommand } from "./command-form.js";
import { commandItem, commandsTitle, matching, slashCommands } from "./commands.js";
import { t, whenLanguageChanges } from "./i18n.js";
import { asSent, mentionBefore } from "./mentions.js";
import { lastMessage } from "./messages.js";
import { isReplying, reply, replyFields, setReply } from "./reply.js";
import { isForum, kinds, my, nameOf, on, state } from "./state.js";
import { hideSuggestions, suggest, suggestionKey } from "./suggestions.js";
import { forgetUnsent, withUnsent } from "./unsent.js";
import { addFiles, clearFiles, pendingFiles } from "./uploads.js";

const TypingPause = 8000;
const text = () => byId("composer-text");
let typedAt = 0;
let writingIn = "";
let sent = 0;

export function startComposer() {
  const field = text();
  field.addEventListener("input", changed);
  field.addEventListener("keydown", press);
  field.addEventListener("blur", () => hideSuggestions(field));
  field.addEventListener("focus", offer);
  field.addEventListener("paste", event => event.clipboardData.files.length && (event.preventDefault(), addFiles(event.clipboardData.files)));
  byId("send").addEventListener("click", () => (isFillingCommand() ? sendCommand() : send()));
  byId("attach").addEventListener("click", () => byId("file-input").click());
  byId("file-input").addEventListener("change", event => (addFiles(event.target.files), (event.target.value = ""), field.focus()));
  document.addEventListener("dragover", event => event.preventDefault());
  document.addEventListener("drop", event => (event.preventDefault(), event.dataTransfer.files.length && addFiles(event.dataTransfer.files)));
  on("channel", reset);
  on("person", () => state.channel && reset());
  on("channel_changed", allow);
  whenLanguageChanges(() => state.channel && allow());
}

/** Puts text into the composer as if it had been typed. */
export function write(value) {
  closeCommand();
  text().value = value;
  text().focus();
  changed();
}

/** A fresh composer for another channel or person; when the same one is only read again, what was typed stays. */
function reset() {
  const place = `${state.me.id}/${state.channel.id}`;
  if (place === writingIn) return allow();
  writingIn = place;
  closeCommand();
  clear();
  allow();
}

function allow() {
  const channel = state.channel;
  const may = channel.can_send && !channel.thread_metadata?.locked;
  byId("composer").hidden = isForum(channel);
  text().disabled = byId("send").disabled = byId("attach").disabled = !may;
  const place = channel.type === kinds.dm ? "@" + nameOf(channel.recipients[0]) : "#" + channel.name;
  text().placeholder = may ? t("write_in", { place }) : t("may_not_write");
  text().setAttribute("aria-label", text().placeholder);
}

function changed() {
  grow();
  offer();
  if (text().value && !text().value.startsWith("/") && Date.now() - typedAt > TypingPause) {
    typedAt = Date.now();
    post(my("/typing"), { channel: state.channel.id }).catch(error => error.unreachable || toast(error.message));
  }
}

function grow() {
  const field = text();
  field.style.height = "auto";
  field.style.height = `${Math.min(field.scrollHeight, 220)}px`;
}

function offer() {
  const field = text();
  const value = field.value;
  if (value.startsWith("/") && !value.includes("\n")) return offerCommands(value.slice(1));
  const name = mentionBefore(value, field.selectionStart) ?? emojiBefore(value, field.selectionStart);
  if (!name) return hideSuggestions(field);
  suggest(field, {
    title: name.title ?? t("emoji"), items: name.items,
    onpick(item) {
      field.setRangeText(item.insert, name.from, field.selectionStart, "end");
      changed();
    },
  });
}

function offerCommands(typed) {
  const exact = typed.endsWith(" ") && slashCommands().find(command => command.name === typed.trim());
  if (exact) return choose(exact);
  suggest(text(), {
    title: commandsTitle(), items: matching(typed).map(commandItem), onpick: item => choose(item.command),
    empty: slashCommands().length ? t("no_such_command") : t("no_commands"),
  });
}

const choose = command => openCommand(command, left => {
  text().value = left;
  grow();
  text().focus();
  if (left) offer();
});

function press(event) {
  if (suggestionKey(event) || event.isComposing) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    send();
  } else if (event.key === "Escape" && isReplying()) setReply(null);
  else if (event.key === "ArrowUp" && text().value === "") {
    const own = lastMessage(message => message.author.id === state.me.id && !message.local && !message.ephemeral);
    if (!own) return;
    event.preventDefault();
    startEdit(own);
  }
}

async function send() {
  const typed = text().value;
  const files = pendingFiles();
  if (!typed.trim() && !files.length) return text().focus();
  const [place, replied, number] = [writingIn, reply(), ++sent];
  const body = { channel: state.channel.id, content: asSent(typed.trim()), ...replyFields() };
  const path = my("/messages"); // Whoever typed it says it, also when somebody else sits here by then.
  clear();
  text().focus();
  try {
    await state.switching;
    await post(path, files.length ? multipart(body, files) : body);
  } catch (error) {
    toast(error.unreachable ? t("unreachable") : error.message);
    if (place !== writingIn) return;
    text().value = withUnsent(text().value, { number, text: typed });
    if (!isReplying()) setReply(...replied);
    addFiles(files);
    grow();
  }
}

function clear() {
  text().value = "";
  forgetUnsent();
  setReply(null);
  clearFiles();
  hideSuggestions();
  grow();
  typedAt = 0;
}

function multipart(body, files) {
  const form = new FormData();
  form.append("payload_json", JSON.stringify(body));
  files.forEach((file, index) => form.append(`files[${index}]`, file, file.name));
  return form;
}
