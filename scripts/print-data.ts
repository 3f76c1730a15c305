/**
 * Prints what checks know about the outside world into modules below `src/domain/workflow`:
 * `node scripts/print-data.ts [FOLDER]` from a folder of data, `--refresh` the advisories from the
 * public databases.
 */
import { readFileSync } from "node:fs";
import { IMITATED } from "../src/domain/workflow/known/imitated.ts";
import { POPULAR_ACTIONS } from "../src/domain/workflow/known/popular-actions.ts";
import { advisoriesFrom, printAdvisories } from "./data/advisories.ts";
import { printEventFields } from "./data/event-fields.ts";
import {
  printArchived,
  printCompromises,
  printImitated,
  printPopular,
} from "./data/known-modules.ts";
import { printedAdvisories, refreshAdvisories } from "./data/refresh-advisories.ts";
import { printAvailability, printEvents } from "./data/workflow-words.ts";

/** The advisories of the folder were collected until this day. */
const COLLECTED = "2026-09-24";
const FOLDER = process.argv.slice(2).find((word) => !word.startsWith("-")) ?? "../shared/data";

function read(name: string): unknown {
  const json: unknown = JSON.parse(readFileSync(`${FOLDER}/${name}.json`, "utf8"));
  return json;
}

function printAll(): void {
  printEventFields(read("context-capabilities"));
  printEvents(read("events"));
  printAvailability(read("context-availability"));
  printArchived(read("archived-repositories"));
  printImitated(read("typosquat-targets"));
  printCompromises(read("compromised-actions"));
  printPopular(read("popular-actions"));
  printAdvisories(advisoriesFrom(read("action-advisories")), COLLECTED);
}

/** Asks both databases about every action that is known here; nothing is printed unless both answered. */
async function refresh(): Promise<void> {
  const { OSV_URL, GITHUB_API_URL, GITHUB_TOKEN } = process.env;
  const advisories = await refreshAdvisories(printedAdvisories(), {
    osv: OSV_URL ?? "https://api.osv.dev",
    github: GITHUB_API_URL ?? "https://api.github.com",
    token: GITHUB_TOKEN ?? "",
    actions: [...IMITATED.words, ...POPULAR_ACTIONS.keys()].map((key) => key.split("@")[0] ?? ""),
  });
  printAdvisories(advisories, new Date().toISOString().slice(0, 10));
}

if (process.argv.includes("--refresh")) await refresh();
else printAll();
