// People and channels are typed and read by name (@Siti Aminah, #umum) and sent by id (<@…>, <#…>).
import { avatar } from "./avatar.js";
import { icon } from "./dom.js";
import { t } from "./i18n.js";
import { displayName, isThread, kinds, roleById, state, userById } from "./state.js";

const users = () => (state.channel?.guild_id ? state.server.members.map(member => member.user) : [state.me, state.bot]).filter(Boolean);
const roles = () => (state.channel?.guild_id ? state.server.roles.filter(role => role.mentionable) : []);
const channels = () => [...state.channels.values()].filter(channel => channel.guild_id === state.channel?.guild_id && channel.name && channel.type !== kinds.category);

const names = () => [
  ...users().flatMap(user => [...new Set([displayName(user), user.username])].map(name => ["@" + name, `<@${user.id}>`])),
  ...roles().map(role => ["@" + role.name, `<@&${role.id}>`]),
  ...channels().filter(channel => !isThread(channel)).map(channel => ["#" + channel.name, `<#${channel.id}>`]),
].sort((a, b) => b[0].length - a[0].length);

/** The text as it goes out. Inside code nothing is changed. */
export function asSent(text) {
  return text.split(/(```[\s\S]*?```|`[^`]*`)/).map((part, index) => (index % 2 ? part : withIds(part))).join("");
}

function withIds(text) {
  const known = names();
  let sent = "";
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at).toLowerCase();
    const found = /[@#]/.test(text[at]) && !/\w/.test(text[at - 1] ?? "")
      ? known.find(([name]) => rest.startsWith(name.toLowerCase()) && !/[\p{L}\p{N}_]/u.test(text[at + name.length] ?? "")) : null;
    sent += found ? found[1] : text[at];
    at += found ? found[0].length : 1;
  }
  return sent;
}

/** The text as one would type it, for editing. */
export const asTyped = text => text
  .replace(/<@!?(\d+)>/g, (whole, id) => (userById(id) ? "@" + displayName(userById(id)) : whole))
  .replace(/<@&(\d+)>/g, (whole, id) => (roleById(id) ? "@" + roleById(id).name : whole))
  .replace(/<#(\d+)>/g, (whole, id) => (state.channels.get(id)?.name ? "#" + state.channels.get(id).name : whole));

/** What is being typed before the caret, as { from, title, items }; null when it is no mention. */
export function mentionBefore(text, caret) {
  const found = /(?:^|\s)([@#])([\p{L}\p{N}_-]{0,20}(?: [\p{L}\p{N}]{0,20})?)$/u.exec(text.slice(0, caret));
  if (!found) return null;
  const [, sign, part] = found;
  const items = (sign === "@" ? people() : places()).filter(item => item.search.toLowerCase().includes(part.toLowerCase())).slice(0, 8);
  if (items.length === 0 || items.some(item => item.insert.slice(1).trim().toLowerCase() + " " === part.toLowerCase())) return null;
  return { from: caret - part.length - 1, title: t(sign === "@" ? "members" : "channels"), items };
}

const people = () => [
  ...users().map(user => ({ label: displayName(user), description: user.username, search: `${displayName(user)} ${user.username}`, insert: `@${displayName(user)} `, picture: avatar(user, "tiny") })),
  ...roles().map(role => ({ label: "@" + role.name, description: t("role"), search: role.name, insert: `@${role.name} ` })),
];

const places = () => channels().filter(channel => !isThread(channel))
  .map(channel => ({ label: channel.name, search: channel.name, insert: `#${channel.name} `, picture: icon(channel.type === kinds.forum ? "forum" : "text") }));
