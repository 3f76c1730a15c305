/** The value of a JSON text; undefined where it is none. npm accepts a byte order mark. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
