import type { Place } from "../../../finding/place.ts";
import type { Job, Step } from "../../model.ts";
import { type Invocation, invocationOf, plainArgs } from "../../shell/invocation.ts";
import { commandsOf } from "../../shell/script.ts";
import { sinksOf } from "../sinks-of.ts";

/** A command that runs code of the project or of its dependencies. */
export interface ProjectRun {
  readonly step: Step;
  /** `npm test`. */
  readonly what: string;
  readonly place: Place;
}

const PACKAGE_MANAGERS = new Set(["npm", "pnpm", "yarn", "bun"]);
/** Words of package managers that run nothing of the project. */
const OWN_WORDS =
  /^(?:ci|i|install|add|remove|publish|stage|pack|version|config|set|whoami|login|logout|dist-tag|view|info|audit|owner|access|cache|link|unlink|up|upgrade|update|dedupe|why|list|ls|--.*|npm|exec|x|dlx|create|init|workspaces|node|root|prefix|ping|token|profile|deprecate|unpublish|store|import|patch|bin|policies|plugin|help)$/;
const RELEASES = /release|publish|changeset|version/;

/** The script that a package manager runs; empty where it runs none, or the one that publishes. */
function scriptOf({ program, args }: Invocation): string {
  const plain = args.filter((word) => !word.startsWith("-"));
  const [first = "", second = ""] = plain;
  const named = first === "run" || first === "run-script" ? second : first;
  if (first === named && program === "npm" && !/^(?:t|test|start)$/.test(first)) return "";
  return OWN_WORDS.test(named) || RELEASES.test(named) || !/^[\w:./-]+$/.test(named) ? "" : named;
}

/** What of a program runs the project's code; the first words behind it. */
const BUILDS: Readonly<Record<string, RegExp>> = {
  make: /^(?!.*(?:release|publish|push))/,
  cmake: /^(?!-E)/,
  tox: /^/,
  nox: /^/,
  pytest: /^/,
  build: /^/,
  jest: /^/,
  vitest: /^/,
  "setup.py": /^/,
  python: /^(?:setup\.py (?!upload)|-m (?:build|pytest|unittest))/,
  python3: /^(?:setup\.py (?!upload)|-m (?:build|pytest|unittest))/,
  uv: /^(?:build|sync|run)/,
  poetry: /^(?:build|install)/,
  hatch: /^(?:build|test|run)/,
  pdm: /^(?:build|install)/,
  maturin: /^(?:build|develop)/,
  cargo: /^(?:test|build|clippy|bench|check|nextest|run)/,
  go: /^(?:test|build|generate|run)/,
  mvn: /(?:^|\s)(?:test|verify|package|install)(?:\s|$)/,
  mvnw: /(?:^|\s)(?:test|verify|package|install)(?:\s|$)/,
  gradle: /(?:^|\s)(?:[\w-]*:)*(?:build|test|check|assemble)(?:\s|$)/,
  gradlew: /(?:^|\s)(?:[\w-]*:)*(?:build|test|check|assemble)(?:\s|$)/,
  dotnet: /^(?:test|build|pack)/,
  rake: /^(?!release)/,
  rspec: /^/,
  mix: /^(?:test|compile)/,
  deno: /^(?:task|test|run)/,
};

function runsOf(invocation: Invocation): string {
  const { program, args } = invocation;
  if (PACKAGE_MANAGERS.has(program)) {
    const script = scriptOf(invocation);
    const [first = ""] = plainArgs(invocation);
    return script === ""
      ? ""
      : [program, first === script ? "" : first, script].filter(Boolean).join(" ");
  }
  const words = args.join(" ");
  if (/(?:^|\s)--version(?:\s|$)/.test(words)) return "";
  const [first = ""] = plainArgs(invocation);
  return BUILDS[program]?.test(words)
    ? [program, first].filter((word) => /^[\w./:-]+$/.test(word)).join(" ")
    : "";
}

const HINT =
  /\b(?:npm|pnpm|yarn|bun|make|cmake|tox|nox|pytest|build|jest|vitest|setup\.py|uv|poetry|hatch|pdm|maturin|cargo|go|mvnw?|gradlew?|dotnet|rake|rspec|mix|deno)\b/;

function look(job: Job): readonly ProjectRun[] {
  const publishing = new Set(sinksOf(job).map(({ place }) => place.start.offset));
  return job.steps.flatMap((step): ProjectRun[] => {
    const { run } = step;
    if (run === undefined || !HINT.test(run.text)) return [];
    return commandsOf(step).flatMap(({ words, from, to }): ProjectRun[] => {
      const what = runsOf(invocationOf(words));
      const place = run.at(from, to);
      return what === "" || publishing.has(place.start.offset) ? [] : [{ step, what, place }];
    });
  });
}

const jobs = new WeakMap<Job, readonly ProjectRun[]>();

/** Commands of a job that run code of the project or its dependencies, beside those that publish. */
export function projectRunsOf(job: Job): readonly ProjectRun[] {
  const known = jobs.get(job) ?? look(job);
  jobs.set(job, known);
  return known;
}

const MASK = /^[^\n;&|]*\|\|\s*(?:true|:|echo|exit 0)\b/;

/** Whether the script goes on as if nothing had happened when the command fails. */
export function isMasked({ step: { run }, place }: ProjectRun): boolean {
  if (run === undefined || !run.text.includes("||")) return false;
  const from = place.start.offset - run.place.start.offset;
  const line = run.text.split("\n")[place.start.line - run.place.start.line] ?? "";
  return MASK.test(from === 0 ? run.text : line);
}
