import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { FAMILIES, type Family } from "../src/checks/define-check.ts";

const ROOMS = readdirSync("src/checks/workflow").toSorted();
const USAGE = `Write npm run new-check -- FAMILY/ID, such as package/bad-name, or workflow/ROOM/ID, such as workflow/cache/cache-in-release; families: ${FAMILIES.join(", ")}; rooms: ${ROOMS.join(", ")}; ID in kebab-case, named after the defect.`;

const workflowText = (id: string): string => `import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "${id}",
  title: "TITLE: the defect in five words",
  severity: "medium",
  why: "WHY: what an attacker or an accident makes of it.",
  fix: "FIX: what to write instead.",

  *step() {
    // Yield { at: place, message } for each defect.
  },

  examples: {
    bad: [
      {
        title: "an example that fails until the check is written",
        yaml: \`
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: make
                # ^^^ part of the sentence
        \`,
      },
    ],
    good: [],
  },
});
`;

const subjectText = (
  family: Family,
  id: string,
): string => `import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<unknown>({
  family: "${family}",
  id: "${id}",
  title: "TITLE: the defect in five words",
  severity: "medium",
  why: "WHY: what an attacker or an accident makes of it.",
  fix: "FIX: what to write instead.",

  *inspect() {
    // Yield { message } for each defect, { needs } where you could not look.
  },

  examples: {
    bad: [{ title: "an example that fails until the check is written", given: () => undefined, says: "SENTENCE" }],
    good: [],
  },
});
`;

const [, family = "", room, id] =
  /^([a-z]+)\/(?:([a-z]+)\/)?([a-z]+(?:-[a-z0-9]+)+)$/.exec(process.argv[2] ?? "") ?? [];
const known = FAMILIES.find((name) => name === family);
const folder = room === undefined ? `src/checks/${family}` : `src/checks/${family}/${room}`;
const path = `${folder}/${id}.ts`;
// Checks of workflows stand in rooms, all others do not.
const isPlaced = known === "workflow" ? ROOMS.includes(room ?? "") : room === undefined;

if (known === undefined || id === undefined || !isPlaced || existsSync(path)) {
  console.error(isPlaced && existsSync(path) ? `${path} exists already.` : USAGE);
  process.exitCode = 3;
} else {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, known === "workflow" ? workflowText(id) : subjectText(known, id));
  console.log(
    `Wrote ${path}: write the check, run npm run generate, add a changeset (npx changeset).`,
  );
}
