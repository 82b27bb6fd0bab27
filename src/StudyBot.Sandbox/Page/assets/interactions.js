// Starts interactions and follows each to its end: what waits, what opens a modal, what failed.
import { post } from "./api.js";
import { t } from "./i18n.js";
import { openModal } from "./modal.js";
import { putLocal, redraw, removeLocal } from "./messages.js";
import { announce } from "./announce.js";
import { my, on, state } from "./state.js";

const Kept = 200;
const latest = new Map();
const started = new Map();
const failures = new Map();

export const failureOf = messageId => failures.get(messageId);

export function startInteractions() {
  on("interaction", interaction => {
    latest.set(interaction.id, interaction);
    if (latest.size > Kept) latest.delete(latest.keys().next().value);
    advance(interaction);
  });
}

/** Uses a slash command, or a message command with { message }. Rejects with the sentence why Discord would not send it. */
export async function useCommand(body) {
  const channel = state.channel;
  await begin("/commands", { channel: channel.id, ...body }, {
    waiting: interaction => putLocal(note(interaction, channel, t("sending_command"), "waiting")),
    done: interaction => removeLocal(interaction.id),
    failed: interaction => putLocal(note(interaction, channel, t("no_response"), "error")),
  });
}

/** Clicks a button or sends what was picked; the node shows that it is on its way. */
export async function useComponent(message, component, values, node) {
  const fail = text => {
    node.removeAttribute("aria-busy");
    setFailure(message.id, text);
  };
  node.setAttribute("aria-busy", "true");
  setFailure(message.id, null);
  try {
    const body = { channel: message.channel_id, message: message.id, custom_id: component.custom_id };
    if (component.type !== 2) body.values = values;
    await begin("/components", body, {
      done: () => node.removeAttribute("aria-busy"),
      failed: () => fail(t("interaction_failed")),
    });
  } catch (error) {
    fail(error.unreachable ? t("unreachable") : error.message);
  }
}

/** Sends a filled-in modal; follow = { done, failed }. */
export const submitModal = (interaction, values, follow) => begin("/modals", { interaction, values }, follow);

async function begin(path, body, follow) {
  const whose = my(path);
  await state.switching; // Before that nobody would hear what comes of it.
  const interaction = await post(whose, body);
  started.set(interaction.id, follow);
  const now = latest.get(interaction.id) ?? interaction;
  if (now.state === "waiting") follow.waiting?.(now);
  advance(now);
}

function advance(interaction) {
  const follow = started.get(interaction.id);
  if (!follow || interaction.state === "waiting") return;
  started.delete(interaction.id);
  if (interaction.state === "failed") return follow.failed?.(interaction);
  follow.done?.(interaction);
  if (interaction.modal) openModal(interaction.modal, interaction.id);
}

function setFailure(messageId, text) {
  const had = failures.get(messageId);
  if (text) failures.set(messageId, text);
  else failures.delete(messageId);
  if (text) announce(text);
  if (text || had) redraw(messageId);
}

function note(interaction, channel, content, local) {
  return {
    id: interaction.id, channel_id: channel.id, author: state.bot, content, local, timestamp: new Date().toISOString(),
    mentions: [], interaction: interaction.command ? { name: interaction.command, user: state.me } : null, flags: 0,
  };
}
