import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";

/**
 * The runner's file and line commands. Written here because `@actions/core` costs every action
 * about 100 ms at start for an HTTP client that most of them never use.
 * Source: docs.github.com, "Workflow commands for GitHub Actions".
 */
const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

export const maskCommand = (secret: string): string => `::add-mask::${escapeData(secret)}`;

/** Appends `name=value` to the runner's output file; the delimiter is random, so no value can end it early. */
export function setOutput(file: string | undefined, name: string, value: string): void {
  if (file === undefined || file === "") return;
  const delimiter = `release-guard-${randomUUID()}`;
  appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}

/** The runner drops a summary above 1 MiB, so it is cut at a line before that. */
const SUMMARY_LIMIT = 1_000_000;

export function appendSummary(file: string | undefined, markdown: string): void {
  if (file === undefined || file === "") return;
  const fits = Buffer.byteLength(markdown) <= SUMMARY_LIMIT;
  const cut = fits ? markdown : `${cutAtLine(markdown)}\n\n_The rest is in report.html._\n`;
  appendFileSync(file, cut);
}

function cutAtLine(markdown: string): string {
  const head = Buffer.from(markdown).subarray(0, SUMMARY_LIMIT).toString("utf8");
  return head.slice(0, head.lastIndexOf("\n"));
}
