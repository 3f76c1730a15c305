import type { Place } from "../../finding/place.ts";
import type { Job, Step } from "../model.ts";
import type { Text } from "../text.ts";
import { type Reference, referenceOf } from "./reference.ts";

/** One `uses:` of a job. */
export interface Use {
  readonly text: Text;
  readonly reference: Reference;
  readonly job: Job;
  /** Undefined for the workflow that the whole job calls. */
  readonly step?: Step;
}

const jobs = new WeakMap<Job, readonly Use[]>();

/** Every `uses:` of a job: of the job itself and of its steps. */
export function usesOf(job: Job): readonly Use[] {
  const known = jobs.get(job);
  if (known) return known;
  const found: Use[] = [];
  if (job.uses) found.push({ text: job.uses, reference: referenceOf(job.uses), job });
  for (const step of job.steps)
    if (step.uses) found.push({ text: step.uses, reference: referenceOf(step.uses), job, step });
  jobs.set(job, found);
  return found;
}

const places = new WeakMap<Text, Place>();

/** Where the name stands, without the white space of a block around it. */
export function placeOfUse({ text }: Use): Place {
  const known = places.get(text);
  if (known) return known;
  const name = text.text.trim();
  const from = text.text.indexOf(name);
  const place = text.at(from, from + name.length);
  places.set(text, place);
  return place;
}
