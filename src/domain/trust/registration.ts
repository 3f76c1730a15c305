import { type Fact, known, mapFact } from "../failure/fact.ts";
import { fileName, type JobIdentity } from "./job-identity.ts";
import { isPython, settingsPage, type TrustTarget } from "./trust-target.ts";

/** One field of a registry's form, as it is called there, and what to type into it. */
interface FormField {
  readonly label: string;
  readonly value: Fact<string>;
}

/** Whom a registry would have to trust for this job to get in. */
export interface Registration {
  /** Claims of the ID token that the registry compares, as GitHub calls them. */
  readonly claim: string;
  /** What they say of this job. */
  readonly now: Fact<string>;
  /** Empty where nothing is registered. */
  readonly fields: readonly FormField[];
  readonly settings: Fact<string>;
}

/** What a form wants where a field stays empty. */
const EMPTY = "(leave empty)";

const part = (repository: Fact<string>, at: 0 | 1): Fact<string> =>
  mapFact(repository, (text) => text.split("/")[at] ?? "");

const environmentField = ({ environment }: JobIdentity): FormField => ({
  label: "Environment name",
  value: mapFact(environment, (text) => text || EMPTY),
});

/** Labels as npm's page has them. Source: docs of npm, "Trusted publishing for npm packages". */
const npmFields = (job: JobIdentity): readonly FormField[] => [
  { label: "Publisher", value: known("GitHub Actions") },
  { label: "Organization or user", value: part(job.repository, 0) },
  { label: "Repository", value: part(job.repository, 1) },
  { label: "Workflow filename", value: mapFact(job.entry, fileName) },
  environmentField(job),
  { label: "Allowed actions", value: known("npm publish") },
];

/** Labels as PyPI's page has them. Source: docs of PyPI, "Adding a trusted publisher to an existing project". */
const pythonFields = (job: JobIdentity): readonly FormField[] => [
  { label: "Owner", value: part(job.repository, 0) },
  { label: "Repository name", value: part(job.repository, 1) },
  { label: "Workflow name", value: mapFact(job.entry, fileName) },
  environmentField(job),
];

function together(facts: Readonly<Record<string, Fact<string>>>): Fact<string> {
  const missing = Object.values(facts).find((fact) => !fact.known);
  if (missing && !missing.known) return missing;
  const texts = Object.entries(facts).map(([name, fact]) => [name, fact.known ? fact.value : ""]);
  return known(texts.map(([name, value]) => `${name} ${value || "(none)"}`).join(", "));
}

/** What a registry compares, what it would see now, and what must be typed where. Source: reference/publishing.md 1.0. */
export function registrationOf(target: TrustTarget, job: JobIdentity): Registration {
  const settings = settingsPage(target);
  const { repository, entry, written, environment } = job;
  if (target.registry === "github-release")
    return {
      claim: "none for the release; attestations are signed as job_workflow_ref",
      now: together({ job_workflow_ref: written, environment }),
      fields: [],
      settings,
    };
  if (isPython(target))
    return {
      claim: "repository, job_workflow_ref (tokens), workflow_ref (attestations), environment",
      now: together({ repository, job_workflow_ref: written, workflow_ref: entry, environment }),
      fields: pythonFields(job),
      settings,
    };
  return {
    claim: "repository, workflow_ref, environment",
    now: together({ repository, workflow_ref: entry, environment }),
    fields: npmFields(job),
    settings,
  };
}

const shown = (fact: Fact<string>): string => (fact.known ? fact.value : `? (${fact.needs})`);

/** The form, filled in, in one line. */
export const registrationText = ({ fields }: Registration): string =>
  fields.length === 0
    ? "nothing to register"
    : fields.map(({ label, value }) => `${label}: ${shown(value)}`).join("; ");

/** What an owner has to do where a registry refused this very job. */
export function registrationAdvice(target: TrustTarget, job: JobIdentity): string {
  const registration = registrationOf(target, job);
  return `This job shows ${shown(registration.now)}. The page ${shown(registration.settings)} must say, letter by letter: ${registrationText(registration)}.`;
}
