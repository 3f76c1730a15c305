/**
 * Prints `src/domain/workflow/power/event-text.ts` from the table of event fields:
 * `node scripts/print-data.ts [context-capabilities.json]`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";

const SOURCE = process.argv[2] ?? "../shared/data/context-capabilities.json";
const TARGET = "src/domain/workflow/power/event-text.ts";
const WIDTH = 98;

/** Last words of paths whose values GitHub makes or limits: URLs, ids, hashes, dates, logins, fixed words. */
const LIMITED =
  /(?:^|_)(?:url|sha|id|type|at|state|visibility|permission|privacy|href|conclusion|status|severity|role_name|encoding|language|association|reason|action|etag|date|timestamp|digest|oid)$|^(?:login|size|full_name|slug|spdx_id|key|color|emoji|before|after|user_view_type|notification_setting|mergeable_state|merge_method|md5|sha1|sha256|checks|contents|deployments|issues|ecosystem|namespace|git_head|event|signature|platform|metadata)$/;
/** A repository's name is made of letters, digits, dots, hyphens and underscores. */
const LIMITED_PATH = /(?:^|\.)(?:repo|repository|head_repository)\.name$/;

const table = z.object({ arbitrary: z.array(z.string()) }).loose();
const { arbitrary } = table.parse(JSON.parse(readFileSync(SOURCE, "utf8")));

const isFree = (path: string): boolean =>
  !LIMITED.test(path.split(".").at(-1) ?? "") && !LIMITED_PATH.test(path);

const paths = arbitrary
  .filter((path) => path.startsWith("github.event.") && isFree(path))
  .map((path) => path.slice("github.event.".length))
  .toSorted();

function wrap(words: readonly string[]): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}

writeFileSync(
  TARGET,
  `// Printed by \`node scripts/print-data.ts\` from GitHub's webhook schemas as classified by zizmor (MIT).

/** Fields below \`github.event\` that hold text somebody wrote freely, in the form \`issue.title\`; \`*\` is any item. */
export const EVENT_TEXT: ReadonlySet<string> = new Set(
  \`
${wrap(paths)}
\`.split(/\\s+/).filter(Boolean),
);
`,
);
console.log(`${TARGET}: ${paths.length} fields`);
