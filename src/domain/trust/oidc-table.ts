import type { Table } from "../report/report.ts";
import { registrationOf, registrationText } from "./registration.ts";
import type { TrustSubject } from "./trust-subject.ts";
import { pendingPage, targetId, type TrustTarget } from "./trust-target.ts";

type Row = Pick<TrustSubject, "target" | "job">;

/** A project that does not exist yet is registered elsewhere, under its name. */
function newProject(target: TrustTarget): string {
  const page = pendingPage(target);
  return page === undefined || !target.name.known
    ? ""
    : `for a new project ${page} with PyPI Project Name: ${target.name.value}`;
}

/** For each target: what its registry compares, what it would see, what must be registered, and where. */
export const oidcTable = (subjects: readonly Row[]): Table => ({
  title: "OIDC",
  columns: ["Target", "Job", "Claims compared", "Value now", "Registration expected", "Settings"],
  rows: subjects.map(({ target, job }) => {
    const registration = registrationOf(target, job);
    const { claim, now, settings } = registration;
    return [
      targetId(target),
      job.where,
      target.trusted || target.registry === "github-release"
        ? claim
        : "none: the policy wants a token",
      now.known ? now.value : `could not be seen: ${now.needs}`,
      target.trusted ? registrationText(registration) : "nothing to register",
      settings.known
        ? [settings.value, newProject(target)].filter(Boolean).join("; ")
        : `could not be seen: ${settings.needs}`,
    ];
  }),
});

const shown = (fact: { readonly known: boolean }): unknown =>
  "value" in fact ? fact.value : { needs: "needs" in fact ? fact.needs : "" };

/** The same for machines. */
export const oidcDetails = (subjects: readonly Row[]): readonly unknown[] =>
  subjects.map(({ target, job }) => {
    const { claim, now, fields, settings } = registrationOf(target, job);
    const form = fields.map(({ label, value }): [string, unknown] => [label, shown(value)]);
    return {
      target: targetId(target),
      job: job.where,
      claim,
      now: shown(now),
      registration: Object.fromEntries(form),
      settings: shown(settings),
    };
  });
