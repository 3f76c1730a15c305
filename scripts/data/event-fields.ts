import { writeFileSync } from "node:fs";
import { z } from "zod";
import { wrap } from "./printed-table.ts";

const FOLDER = "src/domain/workflow/power";

/** Last words of paths whose values GitHub makes or limits: URLs, ids, hashes, dates, logins, fixed words. */
const LIMITED =
  /(?:^|_)(?:url|sha|id|type|at|state|visibility|permission|privacy|href|conclusion|status|severity|role_name|encoding|language|association|reason|action|etag|date|timestamp|digest|oid)$|^(?:login|size|full_name|slug|spdx_id|key|color|emoji|before|after|user_view_type|notification_setting|mergeable_state|merge_method|md5|sha1|sha256|checks|contents|deployments|issues|ecosystem|namespace|git_head|event|signature|platform|metadata)$/;
/** A repository's name is made of letters, digits, dots, hyphens and underscores. */
const LIMITED_PATH = /(?:^|\.)(?:repo|repository|head_repository)\.name$/;

const list = z.array(z.string());
const table = z.object({ arbitrary: list, structured: list, fixed: list });

const isFree = (path: string): boolean =>
  !LIMITED.test(path.split(".").at(-1) ?? "") && !LIMITED_PATH.test(path);

const below = (paths: readonly string[]): string[] =>
  paths.filter((path) => path.startsWith("github.event.")).map((path) => path.slice(13));

const HEAD =
  "// Printed by `node scripts/print-data.ts` from GitHub's webhook schemas as classified by zizmor (MIT).";

interface Module {
  readonly path: string;
  readonly name: string;
  readonly says: string;
  readonly words: readonly string[];
}

function write({ path, name, says, words }: Module): void {
  const body = `new Set(\n  \`\n${wrap(words)}\n\`\n    .split(/\\s+/)\n    .filter(Boolean),\n)`;
  writeFileSync(
    path,
    `${HEAD}\n\n/** ${says} */\nexport const ${name}: ReadonlySet<string> = ${body};\n`,
  );
  console.log(`${path}: ${words.length}`);
}

/** Prints `event-text.ts` and `event-limited.ts` from the table of event fields. */
export function printEventFields(json: unknown): void {
  const { arbitrary, structured, fixed } = table.parse(json);
  const limited = below([...structured, ...fixed, ...arbitrary.filter((path) => !isFree(path))]);
  write({
    path: `${FOLDER}/event-text.ts`,
    name: "EVENT_TEXT",
    says: "Fields below `github.event` that hold text somebody wrote freely, in the form `issue.title`; `*` is any item.",
    words: below(arbitrary).filter(isFree).toSorted(),
  });
  write({
    path: `${FOLDER}/event-limited.ts`,
    name: "EVENT_LIMITED",
    says: "Last words of fields below `github.event` that GitHub makes or limits: ids, URLs, dates, logins, fixed words.",
    words: [...new Set(limited.map((path) => path.split(".").at(-1) ?? ""))].toSorted(),
  });
}
