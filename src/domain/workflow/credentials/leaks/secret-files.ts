import type { Step } from "../../model.ts";
import type { Text } from "../../text.ts";
import type { Place } from "../../../finding/place.ts";
import { type Carried, isNothing } from "./carried.ts";
import { traceSecrets } from "./trace-secrets.ts";

/** A file that a script wrote secrets into. */
export interface SecretFile {
  readonly name: string;
  readonly carried: Carried;
  readonly place: Place;
}

const IS_FILE = /^(?!-|\/dev\/|.*GITHUB_(?:OUTPUT|ENV|STATE|PATH|STEP_SUMMARY))[^&]+$/;

function writtenBy(step: Step, script: Text): readonly SecretFile[] {
  const trace = traceSecrets(step);
  if (trace === undefined) return [];
  return trace.doings.flatMap(
    ({ output, prints, program, input, args, from, to }): SecretFile[] => {
      const place = script.at(from, to);
      const folder = step.workingDirectory?.text.replace(/\/+$/, "");
      const below = (name: string): string =>
        folder === undefined || /^[/~$]/.test(name) ? name : `${folder}/${name}`;
      const redirected = output.kind === "file" && !isNothing(prints) ? [output.name] : [];
      const copied = program === "tee" && !isNothing(input) ? args.map(({ text }) => text) : [];
      return [...redirected, ...copied]
        .filter((name) => IS_FILE.test(name))
        .map((name) => ({ name: below(name), carried: isNothing(prints) ? input : prints, place }));
    },
  );
}

/** The files that a step writes secrets into, as far as its script says. */
export function secretFilesOf(step: Step): readonly SecretFile[] {
  const { run } = step;
  return run && />|\btee\b/.test(run.text) ? writtenBy(step, run) : [];
}
