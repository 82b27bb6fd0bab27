// What one can do with a person: mention them, or use one of the bot's user commands on them.
import { write } from "./composer.js";
import { closeDrawers } from "./drawers.js";
import { t } from "./i18n.js";
import { useCommand } from "./interactions.js";
import { openMenuAt, placeOf } from "./menu.js";
import { displayName, kinds, state } from "./state.js";

const UserCommand = 2;

/** Opens the menu of a person at a click, a right click or a key press on a node. */
export function openPersonMenu(event, user) {
  event.preventDefault();
  event.stopPropagation();
  const commands = state.commands.filter(command => command.type === UserCommand);
  const isTalk = user.bot && state.channel.type === kinds.dm;
  openMenuAt(placeOf(event, event.currentTarget), t("person_menu", { name: displayName(user) }), [
    ...isTalk ? [] : [{ label: t("mention_person", { name: displayName(user) }), picture: "people", run: () => mention(user) }],
    { label: t("copy_id"), picture: "copy", run: () => navigator.clipboard.writeText(user.id) },
    ...commands.length ? [{ title: t("apps") }] : [],
    ...commands.map(command => ({ label: command.name, picture: "apps", run: () => use(command, user) })),
  ]);
}

function mention(user) {
  closeDrawers();
  write(`@${displayName(user)} `);
}

async function use(command, user) {
  closeDrawers();
  await useCommand({ command: command.name, user: user.id });
}
