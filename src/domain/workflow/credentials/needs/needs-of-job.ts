import type { Job, Permissions, Step, Workflow } from "../../model.ts";
import { type Need, type Needs, NO_NEEDS, readNeeds, together, UNKNOWN_NEEDS } from "./needs.ts";
import { needsOfAction } from "./needs-of-action.ts";
import { needsOfScript } from "./needs-of-script.ts";

const LOCAL = /^(?:\.|\$)\//;
const MOST_DEPTH = 5;

/** What a called workflow or a composite action of this repository uses. */
function needsOfFile(file: Workflow, depth: number): Needs {
  if (depth > MOST_DEPTH || !file.readable) return UNKNOWN_NEEDS;
  if (file.kind === "action" && file.runs?.using?.text.trim() !== "composite") return UNKNOWN_NEEDS;
  return together(file.jobs.map((job) => needsOfBody(job, depth + 1)));
}

/** GitHub refuses a call that gives less than a job of the called workflow asks for. */
function asked({ all, grants }: Permissions): Needs {
  if (all !== undefined) return UNKNOWN_NEEDS;
  const known = grants.flatMap(({ scope, access }): Need[] =>
    access === "read" || access === "write" ? [{ scope, access, sure: true }] : [],
  );
  return { known, unknown: [] };
}

function needsOfCall(job: Job, depth: number): Needs {
  const uses = job.uses?.text.trim() ?? "";
  const called = LOCAL.test(uses) ? job.workflow.repository.local(uses) : undefined;
  if (called === undefined || depth > MOST_DEPTH || !called.readable) return UNKNOWN_NEEDS;
  return together(
    called.jobs.map((inner) => {
      const stated = inner.permissions ?? called.permissions;
      return stated ? asked(stated) : needsOfBody(inner, depth + 1);
    }),
  );
}

function needsOfStep(step: Step, depth: number): Needs {
  const { uses, job } = step;
  if (uses === undefined) return needsOfScript(step);
  const name = uses.text.trim();
  if (!LOCAL.test(name)) return needsOfAction(step);
  const action = job.workflow.repository.local(name);
  return action ? needsOfFile(action, depth) : UNKNOWN_NEEDS;
}

/** A private image of GitHub's registry is fetched with the job's token. */
function needsOfImages({ container, services }: Job): Needs {
  const images = container ? [container, ...services] : services;
  const isOurs = images.some(({ image }) =>
    /ghcr\.io|docker\.pkg\.github|\$\{\{/.test(image?.text ?? ""),
  );
  return isOurs ? { known: readNeeds("packages=read?"), unknown: [] } : NO_NEEDS;
}

const needsOfBody = (job: Job, depth: number): Needs => {
  if (job.uses) return needsOfCall(job, depth);
  return together([needsOfImages(job), ...job.steps.map((step) => needsOfStep(step, depth))]);
};

const jobs = new WeakMap<Job, Needs>();

/** What a job uses of its token, as far as the file and what it calls in this repository tell. */
export function needsOfJob(job: Job): Needs {
  const known = jobs.get(job);
  if (known) return known;
  const isEmpty = job.uses === undefined && job.steps.length === 0;
  const needs = isEmpty ? NO_NEEDS : needsOfBody(job, 0);
  jobs.set(job, needs);
  return needs;
}
