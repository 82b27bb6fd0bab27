// Whom one acts as, and who else is in the server.
import { call } from "./api.js";
import { avatar } from "./avatar.js";
import { byId, el, fill, icon } from "./dom.js";
import { follow } from "./events.js";
import { languages, setLanguage, t, whenLanguageChanges, language } from "./i18n.js";
import { openListbox } from "./listbox.js";
import { actAs, colourOf, displayName, memberOf, my, nameOf, on, openChannel, roleById, state } from "./state.js";
import { openPersonMenu } from "./person-menu.js";
import { announce } from "./announce.js";

export function startPeople() {
  for (const name of ["person", "channels", "status"]) on(name, draw);
  whenLanguageChanges(draw);
  byId("switch-person").addEventListener("click", choose);
  byId("switch-language").addEventListener("click", nextLanguage);
}

/** Becomes a person; the page then speaks the language of their Discord. */
export async function become(username) {
  const done = Promise.withResolvers();
  state.switching = done.promise;
  try {
    await arrive(username);
  } finally {
    done.resolve();
  }
}

async function arrive(username) {
  await actAs(username);
  await setLanguage(state.me.locale === "id" ? "id" : "en");
  await follow();
  await openChannel(state.channels.has(state.channel?.id) ? state.channel.id : undefined);
  announce(t("you_are", { name: nameOf(state.me) }));
}

function choose() {
  openListbox(byId("switch-person"), {
    options: state.people.map(person => ({ value: person.username, label: nameOf(person), description: about(person), picture: avatar(person, "small") })),
    values: [state.me.username], least: 1, most: 1, searchable: state.people.length > 8,
    onpick: ([username]) => username !== state.me.username && become(username),
  });
}

function about(person) {
  const teaches = memberOf(person.id)?.roles.map(roleById).find(role => role && !role.tags);
  return teaches?.name ?? t("student");
}

async function nextLanguage() {
  const next = languages[(languages.indexOf(language()) + 1) % languages.length];
  const locale = next === "id" ? "id" : "en-US";
  await call("PATCH", my(""), { locale });
  state.me.locale = locale;
  await setLanguage(next);
}

function draw() {
  if (!state.me) return;
  const button = byId("switch-person");
  fill(button, avatar(state.me), el("span.whoami", {}, el("b", {}, nameOf(state.me)), el("small", {}, about(state.me))), icon("down"));
  button.setAttribute("aria-label", t("acting_as", { name: nameOf(state.me) }));
  fill(byId("switch-language"), language().toUpperCase());
  fill(byId("member-list"), (state.server?.members ?? []).map(member => el("li", {}, row(member.user))));
}

function row(user) {
  const name = el("span.name", {}, displayName(user));
  name.style.color = colourOf(user.id) ?? "";
  return el("button.channel", { type: "button", "aria-haspopup": "menu", onclick: event => openPersonMenu(event, user), oncontextmenu: event => openPersonMenu(event, user) },
    avatar(user, "small"), name, user.bot && el("span.tag", {}, t("app_tag")));
}
