import { httpsLink } from "../escape/https-link.ts";
import { terminal } from "../escape/terminal.ts";

const [OPEN, CLOSE] = ["\u001B]8;;", "\u001B\\"];

/** An address; on a terminal that can, a link (OSC 8). Only a plain https address becomes one. */
export function linked(address: string, links: boolean): string {
  const href = links ? httpsLink(address) : undefined;
  const text = terminal(address);
  return href === undefined ? text : `${OPEN}${href}${CLOSE}${text}${OPEN}${CLOSE}`;
}
