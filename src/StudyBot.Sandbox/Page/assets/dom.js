// Builds DOM nodes. Text always becomes text nodes: nothing that people or bots write is ever read as HTML.

/** el("button.primary", { type: "button", onclick, "aria-label": "…" }, "text", node, null) */
export function el(selector, props = {}, ...children) {
  const [tag, ...classes] = selector.split(".");
  const node = document.createElement(tag || "div");
  if (classes.length) node.className = classes.join(" ");
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "dataset") Object.assign(node.dataset, value);
    else if (name === "value") node.value = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  append(node, children);
  return node;
}

export function append(node, children) {
  for (const child of children.flat(Infinity)) {
    if (child === undefined || child === null || child === false) continue;
    node.append(child);
  }
}

/** Replaces all children of a node; null and false are left out. */
export function fill(node, ...children) {
  node.replaceChildren();
  append(node, children);
  return node;
}

export const byId = id => document.getElementById(id);

const shapes = {
  text: "M5 9h14M5 15h14M10 4 8 20M16 4l-2 16",
  announcement: "M4 10v4h3l8 5V5L7 10H4zM18 9a4 4 0 0 1 0 6",
  forum: "M4 5h16v10H10l-4 4v-4H4z M8 9h8 M8 12h5",
  voice: "M4 10v4h4l5 4V6l-5 4H4zM16 9a4 4 0 0 1 0 6M18.500 6.500a8 8 0 0 1 0 11",
  thread: "M5 5v6a4 4 0 0 0 4 4h10M15 11l4 4-4 4",
  reply: "M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6",
  edit: "M4 20l1-5L16 4l4 4L9 19z",
  delete: "M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13",
  more: "M6 12h.01M12 12h.01M18 12h.01",
  apps: "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM17 14v6M14 17h6",
  plus: "M12 5v14M5 12h14",
  close: "M6 6l12 12M18 6 6 18",
  menu: "M4 6h16M4 12h16M4 18h16",
  send: "M4 12 20 4l-5 16-4-7z",
  people: "M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 19c0-3 3-5 6-5s6 2 6 5M16 11a3 3 0 1 0-1-5.800M17 14c2.500 0 4 2 4 4",
  fault: "M12 3 2 20h20zM12 10v4M12 17h.01",
  moon: "M20 14A8 8 0 0 1 10 4a8 8 0 1 0 10 10z",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.400 1.400M17.600 17.600 19 19M5 19l1.400-1.400M17.600 6.400 19 5",
  eye: "M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z",
  file: "M6 3h8l4 4v14H6zM14 3v4h4",
  down: "M6 9l6 6 6-6",
  link: "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  help: "M9 9a3 3 0 1 1 4 2.800c-.700.300-1 1-1 1.700M12 17h.01",
};

/** A line icon of our own drawing, hidden from screen readers. */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", shapes[name] ?? shapes.text);
  svg.append(path);
  return svg;
}

/** A button that shows only an icon; the label is its name and its tooltip. */
export const iconButton = (name, label, onclick, props = {}) =>
  el("button.icon-button", { type: "button", "aria-label": label, title: label, onclick, ...props }, icon(name));
