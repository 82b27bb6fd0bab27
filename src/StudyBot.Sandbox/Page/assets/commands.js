// Which slash commands there are, as the picker lists them: one row for each command or subcommand.
import { avatar } from "./avatar.js";
import { localized, t } from "./i18n.js";
import { nameOf, state } from "./state.js";

const ChatInput = 1;
const Subcommand = 1;
const SubcommandGroup = 2;

/** [{ name: "pengaturan bahasa", description, options }] of the open channel, in alphabetical order. */
export function slashCommands() {
  return state.commands.filter(command => (command.type ?? ChatInput) === ChatInput).flatMap(command => leaves(command, ""))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function leaves(node, before) {
  const name = `${before}${node.name}`;
  const inner = (node.options ?? []).filter(option => option.type === Subcommand || option.type === SubcommandGroup);
  if (inner.length && (!node.type || before === "" || node.type === SubcommandGroup)) return inner.flatMap(option => leaves(option, `${name} `));
  return [{ name, description: localized(node, "description", state.me.locale), options: node.options ?? [] }];
}

/** The rows that fit what was typed after the slash: those that start so first, then those that hold it. */
export function matching(typed) {
  const wanted = typed.trim().toLowerCase();
  const all = slashCommands();
  const starts = all.filter(command => command.name.toLowerCase().startsWith(wanted));
  const holds = all.filter(command => !starts.includes(command) && `${command.name} ${command.description}`.toLowerCase().includes(wanted));
  return [...starts, ...holds].slice(0, 25);
}

export const commandItem = command => ({
  command,
  label: "/" + command.name,
  description: command.description,
  note: command.options.filter(option => option.required).map(option => option.name).join(" ") || nameOf(state.bot),
  picture: avatar(state.bot, "small"),
});

export const commandsTitle = () => t("commands_of", { name: nameOf(state.bot) });
