// A forum: its posts, newest activity first, and the form for a new one.
import { post } from "./api.js";
import { byId, el, fill } from "./dom.js";
import { t, whenLanguageChanges } from "./i18n.js";
import { asSent } from "./mentions.js";
import { isForum, isThread, kinds, my, on, openChannel, state } from "./state.js";

export function startForum() {
  on("channel", draw);
  on("channels", () => state.channel && isForum(state.channel) && drawPosts());
  whenLanguageChanges(() => state.channel && draw());
}

function draw() {
  const forum = state.channel;
  byId("forum").hidden = !isForum(forum);
  byId("scroller").hidden = isForum(forum);
  if (!isForum(forum)) return;
  fill(byId("forum"), form(forum), el("ul.posts", { id: "posts", "aria-label": t("posts") }));
  drawPosts();
}

function drawPosts() {
  if (!byId("posts")) return;
  const forum = state.channel;
  const posts = [...state.channels.values()].filter(channel => isThread(channel) && channel.parent_id === forum.id)
    .sort((a, b) => (BigInt(b.last_message_id ?? b.id) > BigInt(a.last_message_id ?? a.id) ? 1 : -1));
  fill(byId("posts"), posts.length ? posts.map(thread => el("li", {}, card(forum, thread))) : el("li.nothing", {}, t("no_posts")));
}

const card = (forum, thread) => el("button.post", { type: "button", onclick: () => openChannel(thread.id) },
  el("span.tags", {}, (thread.applied_tags ?? []).map(id => el("span.tag", {}, forum.available_tags.find(tag => tag.id === id)?.name))),
  el("b", {}, thread.name), el("small", {}, t("replies_count", { count: Math.max(0, thread.message_count) })));

function form(forum) {
  const may = forum.my_permissions.includes("SEND_MESSAGES");
  if (!may) return el("p.nothing", {}, t("may_not_write"));
  const title = el("input", { id: "post-title", type: "text", maxlength: 100, placeholder: t("post_title"), "aria-label": t("post_title"), autocomplete: "off" });
  const content = el("textarea", { id: "post-content", rows: 3, maxlength: 2000, placeholder: t("post_content"), "aria-label": t("post_content") });
  const tags = (forum.available_tags ?? []).filter(tag => !tag.moderated || forum.my_permissions.includes("MANAGE_THREADS"))
    .map(tag => ({ tag, input: el("input", { type: "checkbox" }) }));
  const problem = el("p.problem", { role: "alert" });
  return el("form.new-post", { onsubmit: publish }, title, content,
    el("div.row", {}, tags.map(({ tag, input }) => el("label.choice", {}, input, el("span", {}, tag.name))), el("button.button.primary", { type: "submit" }, t("publish"))), problem);

  async function publish(event) {
    event.preventDefault();
    if (!title.value.trim() || !content.value.trim()) return fill(problem, t("post_needs"));
    try {
      const picked = tags.filter(({ input }) => input.checked).map(({ tag }) => tag.name);
      const thread = await post(my("/threads"), { channel: forum.id, name: title.value.trim(), content: asSent(content.value.trim()), tags: picked });
      state.channels.set(thread.id, thread);
      await openChannel(thread.id);
    } catch (error) {
      fill(problem, error.unreachable ? t("unreachable") : error.message);
    }
  }
}
