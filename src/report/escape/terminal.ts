import { commandFree } from "../../domain/text/command-free.ts";
import { oneLine } from "../../domain/text/visible.ts";

/** Untrusted text on one line of a terminal or a job's log: no colours, links, cursor moves or commands of its own. */
export const terminal = (text: string): string => commandFree(oneLine(text));
