// Selects of messages and modals: fixed options, people, roles, mentionables, channels.
import { avatar } from "./avatar.js";
import { emoji } from "./buttons.js";
import { el, fill, icon } from "./dom.js";
import { useComponent } from "./interactions.js";
import { t } from "./i18n.js";
import { openListbox } from "./listbox.js";
import { displayName, state } from "./state.js";

/** A select in a message: what is picked goes to the bot at once, or when a multiple choice is closed. */
export function messageSelect(component, message) {
  const select = selectBox(component, values => useComponent(message, component, values, select.querySelector("button")));
  return select;
}

/** A select whose values can be read from .values; onpick hears of each finished choice. */
export function selectBox(component, onpick) {
  const options = optionsOf(component);
  const most = component.max_values ?? 1;
  const least = component.required === false ? 0 : component.min_values ?? 1;
  let values = defaults(component, options);
  const shown = el("span.select-value");
  const button = el("button.select", {
    type: "button", disabled: component.disabled, "aria-haspopup": "listbox", "aria-expanded": "false", "data-focus-key": component.custom_id, onclick: open,
  }, shown, icon("down"));
  const box = el("div.select-box", {}, button);
  if (component.placeholder) button.setAttribute("aria-description", component.placeholder);
  Object.defineProperty(box, "values", { get: () => values });
  show();
  return box;

  function open() {
    openListbox(button, {
      options, values, least, most: Math.min(most, options.length), searchable: component.type !== 3 || options.length > 10,
      onpick(picked) {
        values = picked;
        show();
        onpick?.(picked);
      },
    });
  }

  function show() {
    const picked = options.filter(option => values.includes(option.value));
    button.classList.toggle("empty", picked.length === 0);
    fill(shown, picked.length ? picked.map(option => el("span.picked", {}, option.picture, option.label)) : component.placeholder ?? t("select_placeholder"));
  }
}

function defaults(component, options) {
  if (component.type === 3) return component.options.filter(option => option.default).map(option => option.value);
  return (component.default_values ?? []).map(value => value.id).filter(id => options.some(option => option.value === id));
}

function optionsOf(component) {
  switch (component.type) {
    case 3: return component.options.map(option => ({ ...option, picture: emoji(option.emoji) }));
    case 5: return people();
    case 6: return roles();
    case 7: return [...people(), ...roles()];
    default: return channels(component.channel_types);
  }
}

const people = () => (state.channel.guild_id ? state.server.members.map(member => member.user) : [state.me, state.bot])
  .map(user => ({ value: user.id, label: displayName(user), description: user.username, picture: avatar(user, "tiny") }));

const roles = () => (state.channel.guild_id ? state.server.roles : []).map(role => ({ value: role.id, label: "@" + role.name.replace(/^@/, "") }));

const channels = types => [...state.channels.values()]
  .filter(channel => channel.guild_id && channel.guild_id === state.channel.guild_id && (!types?.length || types.includes(channel.type)))
  .map(channel => ({ value: channel.id, label: "#" + channel.name }));
