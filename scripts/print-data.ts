/**
 * Prints `event-text.ts` and `event-limited.ts` in `src/domain/workflow/power` from the table of event fields:
 * `node scripts/print-data.ts [context-capabilities.json]`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";

const SOURCE = process.argv[2] ?? "../shared/data/context-capabilities.json";
const FOLDER = "src/domain/workflow/power";
const WIDTH = 98;

/** Last words of paths whose values GitHub makes or limits: URLs, ids, hashes, dates, logins, fixed words. */
const LIMITED =
  /(?:^|_)(?:url|sha|id|type|at|state|visibility|permission|privacy|href|conclusion|status|severity|role_name|encoding|language|association|reason|action|etag|date|timestamp|digest|oid)$|^(?:login|size|full_name|slug|spdx_id|key|color|emoji|before|after|user_view_type|notification_setting|mergeable_state|merge_method|md5|sha1|sha256|checks|contents|deployments|issues|ecosystem|namespace|git_head|event|signature|platform|metadata)$/;
/** A repository's name is made of letters, digits, dots, hyphens and underscores. */
const LIMITED_PATH = /(?:^|\.)(?:repo|repository|head_repository)\.name$/;

const list = z.array(z.string());
const table = z.object({ arbitrary: list, structured: list, fixed: list });
const { arbitrary, structured, fixed } = table.parse(JSON.parse(readFileSync(SOURCE, "utf8")));

const isFree = (path: string): boolean =>
  !LIMITED.test(path.split(".").at(-1) ?? "") && !LIMITED_PATH.test(path);

const below = (paths: readonly string[]): string[] =>
  paths.filter((path) => path.startsWith("github.event.")).map((path) => path.slice(13));

const text = below(arbitrary).filter(isFree).toSorted();
const limited = below([...structured, ...fixed, ...arbitrary.filter((path) => !isFree(path))]);
const lastWords = [...new Set(limited.map((path) => path.split(".").at(-1) ?? ""))].toSorted();

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

const HEAD =
  "// Printed by `node scripts/print-data.ts` from GitHub's webhook schemas as classified by zizmor (MIT).";

interface Module {
  readonly path: string;
  readonly name: string;
  readonly says: string;
  readonly words: readonly string[];
}

function write({ path, name, says, words }: Module): void {
  const body = `new Set(\n  \`\n${wrap(words)}\n\`.split(/\\s+/).filter(Boolean),\n)`;
  writeFileSync(
    path,
    `${HEAD}\n\n/** ${says} */\nexport const ${name}: ReadonlySet<string> = ${body};\n`,
  );
  console.log(`${path}: ${words.length}`);
}

write({
  path: `${FOLDER}/event-text.ts`,
  name: "EVENT_TEXT",
  says: "Fields below `github.event` that hold text somebody wrote freely, in the form `issue.title`; `*` is any item.",
  words: text,
});
write({
  path: `${FOLDER}/event-limited.ts`,
  name: "EVENT_LIMITED",
  says: "Last words of fields below `github.event` that GitHub makes or limits: ids, URLs, dates, logins, fixed words.",
  words: lastWords,
});
