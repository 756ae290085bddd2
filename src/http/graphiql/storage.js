// What GraphiQL may keep in the browser: tabs, history and layout, but no header.
// `shouldPersistHeaders={false}` empties the headers of tabs only: GraphiQL 3 still
// writes those of every query that was run into its history. They are the tokens.

/** The same JSON with every `headers` set to null; text that is not JSON is no record of a query. */
function withoutHeaders(text) {
  try {
    return JSON.stringify(JSON.parse(text, (key, value) => (key === 'headers' ? null : value)));
  } catch {
    return text;
  }
}

/** The browser's own storage, or `null` where the browser forbids it (GraphiQL then keeps nothing). */
function browserStorage() {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

const kept = browserStorage();

/** Storage in the shape GraphiQL asks for. */
export const storageWithoutHeaders = kept && {
  getItem: (key) => kept.getItem(key),
  setItem: (key, text) => {
    if (!key.endsWith(':headers')) kept.setItem(key, withoutHeaders(text));
  },
  removeItem: (key) => kept.removeItem(key),
  clear: () => {
    for (const key of Object.keys(kept)) {
      if (key.startsWith('graphiql:')) kept.removeItem(key);
    }
  },
  get length() {
    return Object.keys(kept).filter((key) => key.startsWith('graphiql:')).length;
  },
};
