const MARK = "***";
/** Shorter texts would turn every line into stars. */
const SHORTEST = 4;

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

function formsOf(secret: string): string[] {
  const bytes = utf8(secret);
  return [
    secret,
    ...base64Forms(secret),
    bytes.toString("hex"),
    bytes.toString("hex").toUpperCase(),
    encodeURIComponent(secret),
    [...bytes].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
    JSON.stringify(secret).slice(1, -1),
  ];
}

/** Replaces every secret it knows, in every form it is likely to take on the way to a log. */
export class Redactor {
  #forms: readonly string[] = [];

  /** Learns a secret and each line of it; blank and very short texts are left out. */
  learn(secret: string): void {
    const whole = secret.trim();
    const parts = [secret, whole, ...whole.split(/\r?\n/).map((line) => line.trim())];
    const fresh = parts.filter((part) => part.length >= SHORTEST).flatMap(formsOf);
    const usable = fresh.filter((form) => form.length >= SHORTEST);
    this.#forms = [...new Set([...this.#forms, ...usable])].toSorted((a, b) => b.length - a.length);
  }

  redact(text: string): string {
    return this.#forms.reduce((clean, form) => clean.replaceAll(form, MARK), text);
  }
}
