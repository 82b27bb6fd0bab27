// Reads Discord's dialect of Markdown into a tree of plain objects: { kind, children?, text?, … }. No DOM here.

import { emojiNamed } from "./emoji.js";

const MaxDepth = 24;

/** The whole text: blocks such as headings, quotes, lists and fences, and what stands inside lines. */
export function parseMarkdown(text, depth = 0) {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const blocks = [];
  let prose = [];
  const flush = () => {
    if (prose.length) blocks.push({ kind: "prose", children: parseInline(prose.join("\n"), depth) });
    prose = [];
  };
  for (let at = 0; at < lines.length; ) {
    const block = depth < MaxDepth ? blockAt(lines, at, depth) : null;
    if (!block) {
      prose.push(lines[at++]);
      continue;
    }
    if (block.before) prose.push(block.before);
    flush();
    blocks.push(block.node);
    at = block.next;
    if (block.after) lines.splice(at, 0, block.after);
  }
  flush();
  return blocks;
}

function blockAt(lines, at, depth) {
  return fence(lines, at) ?? heading(lines, at, depth) ?? quote(lines, at, depth) ?? list(lines, at, depth);
}

function fence(lines, at) {
  const open = lines[at].indexOf("```");
  if (open < 0) return null;
  const rest = lines.slice(at).join("\n").slice(open + 3);
  const close = rest.indexOf("```");
  if (close < 0) return null;
  const inside = rest.slice(0, close);
  const named = /^([\w+#.-]+)\n([\s\S]*)$/.exec(inside);
  const node = { kind: "fence", language: named?.[1] ?? "", text: (named?.[2] ?? inside).replace(/^\n/, "").replace(/\n$/, "") };
  const used = inside.split("\n").length;
  return { node, before: lines[at].slice(0, open), next: at + used, after: rest.slice(close + 3).split("\n")[0] };
}

function heading(lines, at, depth) {
  const found = /^(#{1,3}|-#)\s+(.+)$/.exec(lines[at]);
  if (!found) return null;
  const kind = found[1] === "-#" ? "small" : "heading";
  return { node: { kind, level: found[1].length, children: parseInline(found[2], depth + 1) }, next: at + 1 };
}

function quote(lines, at, depth) {
  if (lines[at].startsWith(">>> ")) {
    const text = [lines[at].slice(4), ...lines.slice(at + 1)].join("\n");
    return { node: { kind: "quote", children: parseMarkdown(text, depth + 1) }, next: lines.length };
  }
  let next = at;
  while (next < lines.length && /^>( |$)/.test(lines[next]) && !lines[next].startsWith(">>>")) next++;
  if (next === at) return null;
  const text = lines.slice(at, next).map(line => line.slice(2)).join("\n");
  return { node: { kind: "quote", children: parseMarkdown(text, depth + 1) }, next };
}

const Item = /^( *)(?:([-*])|(\d{1,9})\.) +(.*)$/;

function list(lines, at, depth) {
  const first = Item.exec(lines[at]);
  if (!first) return null;
  const indent = first[1].length;
  const ordered = first[3] !== undefined;
  const node = { kind: "list", ordered, start: ordered ? Number(first[3]) : undefined, items: [] };
  let next = at;
  while (next < lines.length) {
    const item = Item.exec(lines[next]);
    if (!item || item[1].length !== indent || (item[3] !== undefined) !== ordered) break;
    const own = [];
    const nested = [];
    own.push(item[4]);
    next++;
    while (next < lines.length && /^ +\S/.test(lines[next]) && leading(lines[next]) > indent) nested.push(lines[next++]);
    const cut = Math.min(...nested.map(leading));
    const inner = nested.map(line => line.slice(cut)).join("\n");
    node.items.push([...parseInline(own.join("\n"), depth + 1), ...(inner ? parseMarkdown(inner, depth + 1) : [])]);
  }
  return { node, next };
}

const leading = line => line.length - line.trimStart().length;

// Tried in this order at each place in a line.
const rules = [
  [/\\([^0-9A-Za-z\s])/y, found => ({ kind: "text", text: found[1] })],
  [/(`+)([\s\S]*?[^`])\1(?!`)/y, found => ({ kind: "code", text: found[2].replace(/^ (.*) $/s, "$1") })],
  [/<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/y, found => ({ kind: "time", seconds: Number(found[1]), style: found[2] ?? "f" })],
  [/<@!?(\d{15,21})>/y, found => ({ kind: "user", id: found[1] })],
  [/<@&(\d{15,21})>/y, found => ({ kind: "role", id: found[1] })],
  [/<#(\d{15,21})>/y, found => ({ kind: "channel", id: found[1] })],
  [/<\/([^:>\n]{1,100}):(\d{1,21})>/y, found => ({ kind: "command", name: found[1] })],
  [/<(a?):(\w{2,32}):(\d{15,21})>/y, found => ({ kind: "emoji", name: found[2] })],
  [/:([\w+-]{1,30}):/y, found => emojiNamed(found[1]) && { kind: "text", text: emojiNamed(found[1]) }],
  [/@(everyone|here)\b/y, found => ({ kind: "everyone", text: found[0] })],
  [/\[((?:\\.|[^\]\\\n]|\][^(\n])+)\]\(<?(https?:\/\/(?:[^\s()<>]|\([^\s()<>]*\))+)>?(?: +"[^"\n]*")?\)/y,
    (found, depth) => ({ kind: "link", url: found[2], children: parseInline(found[1], depth + 1) })],
  [/<(https?:\/\/[^\s<>]+)>/y, found => ({ kind: "link", url: found[1], children: [{ kind: "text", text: found[1] }] })],
  [/https?:\/\/[^\s<>|*]*[^\s<>|*.,:;"'\])!?]/y, found => ({ kind: "link", url: found[0], children: [{ kind: "text", text: found[0] }] })],
  [/\|\|([\s\S]+?)\|\|/y, nest("spoiler")],
  [/\*\*\*([\s\S]+?)\*\*\*(?!\*)/y, (found, depth) => ({ kind: "bold", children: [{ kind: "italic", children: parseInline(found[1], depth + 1) }] })],
  [/\*\*([\s\S]+?)\*\*(?!\*)/y, nest("bold")],
  [/__([\s\S]+?)__(?!_)/y, nest("underline")],
  [/~~([\s\S]+?)~~(?!~)/y, nest("strike")],
  [/\*(?!\s)((?:\*\*[\s\S]+?\*\*|[^*])+?)\*(?!\*)/y, nest("italic")],
  [/(?<!\w)_((?:__[\s\S]+?__|[^_])+?)_(?!\w)/y, nest("italic")],
];

function nest(kind) {
  return (found, depth) => ({ kind, children: parseInline(found[1], depth + 1) });
}

/** What stands inside lines: emphasis, code, links, mentions, time stamps, spoilers. */
export function parseInline(text, depth = 0) {
  if (depth > MaxDepth) return [{ kind: "text", text }];
  const nodes = [];
  let plain = "";
  for (let at = 0; at < text.length; ) {
    const node = ruleAt(text, at, depth);
    if (!node) {
      plain += text[at++];
      continue;
    }
    if (plain) nodes.push({ kind: "text", text: plain });
    plain = "";
    nodes.push(node.node);
    at = node.next;
  }
  if (plain) nodes.push({ kind: "text", text: plain });
  return nodes;
}

function ruleAt(text, at, depth) {
  if (!/[\\`<@:[h|*_~]/.test(text[at])) return null;
  for (const [pattern, build] of rules) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const node = found && build(found, depth);
    if (node) return { node, next: at + found[0].length };
  }
  return null;
}
