/** Shorter texts would turn every line into stars. */
const SHORTEST = 4;
/** Lines and JSON leaves of a secret: `true,` and `-----` are no secrets. */
const SHORTEST_LINE = 6;
const SHORTEST_LEAF = 8;

const utf8 = (text: string): Buffer => Buffer.from(text, "utf8");

/** The middle of a text's base64 that is the same whatever stands around it, for each of the three alignments. */
function base64Forms(secret: string): string[] {
  return [0, 1, 2].flatMap((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), utf8(secret)]);
    const text = shifted.toString("base64").replace(/=+$/, "");
    const whole = Math.floor((shifted.length * 8) / 6);
    const stable = text.slice(Math.ceil((offset * 8) / 6), whole);
    return [stable, stable.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

/** What stays of a secret once a `DecodedView` has undone percent signs, backslashes or entities. */
function plainForms(secret: string): string[] {
  return [
    secret,
    // Percent-encoding speaks of bytes, and forms write a blank as a plus.
    utf8(secret).toString("latin1"),
    utf8(secret.replaceAll("+", " ")).toString("latin1"),
  ];
}

/** A secret as it may stand in a text: as it is, base64, base64url, hex. Escaped forms are found by decoding the text. */
export function formsOf(secret: string): string[] {
  const hex = utf8(secret).toString("hex");
  const forms = [...plainForms(secret), hex, hex.toUpperCase(), ...base64Forms(secret)];
  return [...new Set(forms)].filter((form) => form.length >= SHORTEST);
}

function parsed(text: string): unknown {
  if (!/^[[{"]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Texts and numbers at the ends of a JSON document; walked without recursion, because nesting may be deep. */
function leavesOf(root: unknown): string[] {
  const leaves: string[] = [];
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === "string" || typeof value === "number") leaves.push(String(value));
    else if (typeof value === "object" && value !== null)
      for (const child of Object.values(value)) waiting.push(child);
  }
  return leaves;
}

const linesOf = (text: string): string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line.length >= SHORTEST_LINE);

/** Everything that is to be concealed with a secret: itself, its lines, and the leaves of one written as JSON. */
export function secretParts(secret: string): string[] {
  const whole = secret.trim();
  const leaves = leavesOf(parsed(whole)).filter((leaf) => leaf.trim().length >= SHORTEST_LEAF);
  const parts = [secret, whole, ...linesOf(whole), ...leaves, ...leaves.flatMap(linesOf)];
  return [...new Set(parts)].filter((part) => part.trim().length >= SHORTEST);
}
