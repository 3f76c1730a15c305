import { z } from "zod";
import { clip } from "../text/clip.ts";
import { oneLine } from "../text/visible.ts";

const LONGEST = 300;
const schema = z.object({ error: z.unknown(), message: z.unknown() }).partial();

const textIn = (body: string): string => {
  try {
    const { error, message } = schema.parse(JSON.parse(body));
    return [error, message].find((text) => typeof text === "string") ?? "";
  } catch {
    return /^\s*</.test(body) ? "" : body;
  }
};

/** What a registry says of an error, on one line: `error` or `message` of its JSON, or its plain text; never HTML. */
export const wordsOf = (body: Uint8Array): string =>
  clip(oneLine(textIn(new TextDecoder().decode(body))), LONGEST);
