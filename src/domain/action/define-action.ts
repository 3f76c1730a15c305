import type { z } from "zod";

/** Permissions of a job's GITHUB_TOKEN, as a workflow writes them. */
type JobPermissions = Readonly<Record<string, "read" | "write">>;

/** Every user-visible fact of an action; action.yml, tables, flags and help are printed from it. */
export interface ActionSpec {
  readonly name: string;
  readonly title: string;
  /** One sentence, shown by GitHub beside the action's name. */
  readonly description: string;
  /** A paragraph or two for the action's README. */
  readonly about: string;
  /** The word behind `release-guard` on the command line. */
  readonly command: string;
  readonly inputs: Readonly<Record<string, z.ZodType>>;
  /** What the use case sets beside the outputs that every action has. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly permissions: JobPermissions;
  /** Steps that a reader can paste. */
  readonly example: string;
}

/** Set by the runtime for every action. */
export const COMMON_OUTPUTS = {
  outcome: "`passed`, `refused`, `pending` or `error`.",
  report: "Path of `report.json`.",
  "report-html": "Path of `report.html`.",
  sarif: "Path of `results.sarif`; empty where no finding has a place.",
  "report-digest": "SHA-256 of `report.json`, as hex.",
} as const;

export const defineAction = <const S extends ActionSpec>(spec: S): S => spec;

export type InputsOf<S extends ActionSpec> = {
  readonly [K in keyof S["inputs"]]: z.output<S["inputs"][K]>;
};

export type OutputsOf<S extends ActionSpec> = {
  readonly [K in keyof S["outputs"]]: string;
};
