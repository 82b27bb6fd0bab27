// One option of a slash command: its name, what is typed, and the choices for it.
import { asUpload, post } from "./api.js";
import { el } from "./dom.js";
import { localized, t } from "./i18n.js";
import { displayName, my, state } from "./state.js";
import { hideSuggestions, suggest } from "./suggestions.js";

const types = { string: 3, integer: 4, boolean: 5, user: 6, channel: 7, role: 8, mentionable: 9, number: 10, attachment: 11 };
const AutocompletePause = 150;

/** context: { typed(), channel, onkey, onpick } of the form around it. */
export function optionField(option, context) {
  return option.type === types.attachment ? fileField(option, context) : textField(option, context);
}

function textField(option, { typed, channel, onkey, onpick }) {
  let picked = null;
  let timer = 0;
  let asked = 0;
  const description = localized(option, "description", state.me.locale);
  const input = el("input", {
    type: "text", role: "combobox", "aria-expanded": "false", "aria-autocomplete": "list", "aria-label": `${option.name}: ${description}`, autocomplete: "off",
    inputmode: isNumber(option) ? "decimal" : null, size: 4, onkeydown: onkey, onfocus: offer, oninput: changed, onblur: () => hideSuggestions(input),
  });
  const node = el("span.command-option", { onclick: () => input.focus() }, el("span.option-name", { "aria-hidden": "true" }, option.name), input);
  return { option, node, input, raw, value: () => given(), problem };

  function changed() {
    picked = null;
    input.removeAttribute("aria-invalid");
    grow();
    offer();
  }

  function grow() {
    input.size = Math.max(4, Math.min(48, input.value.length + 1));
  }

  function offer() {
    if (option.autocomplete) return askBot();
    const items = fixed(option, channel);
    const wanted = input.value.toLowerCase();
    const fitting = picked ? items : items.filter(item => item.label.toLowerCase().includes(wanted)).slice(0, 25);
    suggest(input, { title: `${option.name} — ${description}`, items: fitting, onpick: take });
  }

  function askBot() {
    clearTimeout(timer);
    const number = ++asked;
    timer = setTimeout(async () => {
      if (!input.isConnected) return; // The command was sent meanwhile.
      const answer = await choicesFor();
      if (number !== asked || document.activeElement !== input) return;
      const items = (answer ?? []).map(choice => ({ label: localized(choice, "name", state.me.locale), value: choice.value }));
      suggest(input, { title: `${option.name} — ${description}`, items, onpick: take, empty: answer ? t("no_choices") : t("choices_failed") });
    }, AutocompletePause);
  }

  async function choicesFor() {
    const command = input.closest("#command-form").querySelector(".command-pill").textContent;
    try {
      const interaction = await post(my("/autocomplete"), { channel: channel.id, command, focused: option.name, options: { ...typed(), [option.name]: input.value } });
      return interaction.state === "answered" ? interaction.choices : null;
    } catch {
      return null; // Shown in the list as "could not be loaded"; what is typed may be sent all the same.
    }
  }

  function take(item) {
    picked = item;
    input.value = item.label;
    grow();
    onpick();
  }

  function raw() {
    return picked ? picked.value : input.value.trim();
  }

  function given() {
    const value = raw();
    if (value === "" && !picked) return undefined;
    return isNumber(option) && typeof value === "string" ? Number(value.replace(",", ".")) : value;
  }

  function problem() {
    if (raw() === "" && !picked) return option.required ? t("required_field", { name: option.name }) : null;
    if (isNumber(option)) return Number.isFinite(given()) ? null : t("not_a_number", { name: option.name });
    const items = fixed(option, channel);
    if (!picked) picked = items.find(item => item.label.toLowerCase() === input.value.trim().toLowerCase()) ?? null;
    return items.length && !picked ? t("pick_a_choice", { name: option.name }) : null;
  }
}

function fileField(option, { onkey, onpick }) {
  const input = el("input", { type: "file", "aria-label": option.name, onkeydown: onkey, onchange: onpick });
  return {
    option, input,
    node: el("span.command-option", {}, el("span.option-name", { "aria-hidden": "true" }, option.name), input),
    raw: () => input.files[0]?.name ?? "",
    value: () => (input.files.length ? asUpload(input.files[0]) : undefined),
    problem: () => (option.required && !input.files.length ? t("required_field", { name: option.name }) : null),
  };
}

const isNumber = option => option.type === types.integer || option.type === types.number;

/** The choices that do not come from the bot: [] when anything may be typed. */
function fixed(option, channel) {
  const members = () => (channel.guild_id ? state.server.members.map(member => member.user) : [state.me, state.bot]).map(user => ({ label: displayName(user), value: user.id }));
  const roles = () => (channel.guild_id ? state.server.roles : []).map(role => ({ label: "@" + role.name.replace(/^@/, ""), value: role.id }));
  switch (option.type) {
    case types.boolean: return [{ label: t("yes"), value: true }, { label: t("no"), value: false }];
    case types.user: return members();
    case types.role: return roles();
    case types.mentionable: return [...members(), ...roles()];
    case types.channel: return [...state.channels.values()]
      .filter(other => other.guild_id === channel.guild_id && (!option.channel_types?.length || option.channel_types.includes(other.type)))
      .map(other => ({ label: "#" + other.name, value: other.id }));
    default: return (option.choices ?? []).map(choice => ({ label: localized(choice, "name", state.me.locale), value: choice.value }));
  }
}
