import { z } from "zod";
import { clip } from "../../text/clip.ts";
import { oneLine } from "../../text/visible.ts";

const LONGEST = 300;
/** An error page in JSON says the reason in `code`, behind the number, and in `message`, behind a sentence that every error has. */
const schema = z.object({ code: z.string(), message: z.string() }).partial();

const textIn = (body: string): string => {
  try {
    const { code = "", message = "" } = schema.parse(JSON.parse(body));
    return code.replace(/^\d{3}\s*/, "") || message;
  } catch {
    return /^\s*</.test(body) ? "" : body;
  }
};

/** What the index says of an error, on one line; never HTML. */
export const pypiWords = (body: Uint8Array): string =>
  clip(oneLine(textIn(new TextDecoder().decode(body))), LONGEST);
