import { z } from "zod";
import type { ActionSpec, InputsOf } from "../domain/action/define-action.ts";
import { GuardError } from "../domain/failure/guard-error.ts";

// To turn a schema into code pays after thousands of values; a run has dozens. It also needs `eval`.
z.config({ jitless: true });

type Env = Readonly<Record<string, string | undefined>>;

/** The runner's name for an input: upper case, blanks as underscores, hyphens kept. */
const variableOf = (name: string): string => `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;

const isSecret = (type: z.ZodType): boolean => type.meta()?.["secret"] === true;

/** What the runner hands over; an input that is blank is one that was not given. */
export function rawInputs(spec: ActionSpec, env: Env): Record<string, string> {
  const given: Record<string, string> = {};
  for (const name of Object.keys(spec.inputs)) {
    const text = env[variableOf(name)]?.trim() ?? "";
    if (text !== "") given[name] = text;
  }
  return given;
}

export const secretInputs = (spec: ActionSpec, raw: Readonly<Record<string, string>>): string[] =>
  Object.entries(spec.inputs).flatMap(([name, type]) =>
    isSecret(type) && raw[name] !== undefined ? [raw[name]] : [],
  );

const sentenceOf = (issue: z.core.$ZodIssue): string => `${issue.path.join(".")}: ${issue.message}`;

/** Says what kind of secret stands in a text; undefined where none does. */
type KindIn = (text: string) => string | undefined;

/**
 * Names of the plain inputs that hold a secret, with its kind. Nobody masks a plain input: it
 * becomes a path, an address, a file's name.
 */
export const misplacedSecrets = (
  spec: ActionSpec,
  raw: Readonly<Record<string, string>>,
  kindIn: KindIn,
): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(spec.inputs).flatMap(([name, type]) => {
      const kind = isSecret(type) ? undefined : kindIn(raw[name] ?? "");
      return kind === undefined ? [] : [[name, kind] as const];
    }),
  );

const complaintOf = ([name, kind]: readonly [string, string]): string =>
  `${name}: it holds what looks like ${kind}, which would be shown here`;

/** All inputs at once, checked; every bad one is named in one `GuardError`. `misplaced` are plain inputs that hold secrets. */
export function parseInputs<S extends ActionSpec>(
  spec: S,
  raw: Readonly<Record<string, string>>,
  misplaced: ReadonlyMap<string, string> = new Map(),
): InputsOf<S> {
  const result = z.strictObject({ ...spec.inputs }).safeParse(raw);
  // The schema is built from the very inputs that the type is derived from.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  if (result.success && misplaced.size === 0) return result.data as InputsOf<S>;
  const issues = result.error?.issues ?? [];
  const others = issues.filter(({ path }) => !misplaced.has(String(path[0])));
  const readme = `See the inputs of ${spec.name} in its README.`;
  throw new GuardError("usage", {
    says: `Bad input: ${[...[...misplaced].map(complaintOf), ...others.map(sentenceOf)].join("; ")}`,
    fix: misplaced.size === 0 ? readme : `Revoke the credential and take it out. ${readme}`,
  });
}
