// What the browser remembers between visits: language, look, who one is, where one was.

export function recall(key, otherwise) {
  try {
    return localStorage.getItem(`practice.${key}`) ?? otherwise;
  } catch {
    return otherwise; // Private windows may refuse storage; the page then starts afresh each time.
  }
}

export function remember(key, value) {
  try {
    localStorage.setItem(`practice.${key}`, value);
  } catch {
    // See recall.
  }
}
