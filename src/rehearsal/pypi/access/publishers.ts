import { normalizedName } from "../../../domain/registry/pypi/python-name.ts";
import type { Claims } from "../../oidc/claims.ts";

/** What the owner of a project registered: which workflow may upload to it. */
export interface PythonPublisher {
  /** `owner/name`. */
  readonly repository: string;
  /** File name in `.github/workflows` of the file in which the uploading job is written. */
  readonly workflow: string;
  readonly environment?: string;
}

interface Registration {
  /** Name of the project as it was typed. */
  readonly project: string;
  readonly publisher: PythonPublisher;
}

/**
 * The workflow must lie in the publisher's own repository, at the ref or commit of the token itself.
 * Source: pypi/warehouse, oidc/models/github.py, `_check_job_workflow_ref`.
 */
function fits({ repository, workflow, environment }: PythonPublisher, claims: Claims): boolean {
  const file = `${repository}/.github/workflows/${workflow}`;
  const named = [claims.ref, claims.sha].map((at) => `${file}@${at}`);
  return (
    claims.repository.toLowerCase() === repository.toLowerCase() &&
    named.includes(claims.job_workflow_ref) &&
    (environment === undefined || claims.environment?.toLowerCase() === environment.toLowerCase())
  );
}

/** Trusted publishers of projects, and those of projects that do not exist yet. */
export class Publishers {
  readonly #registered: Registration[] = [];
  #pending: Registration[] = [];

  allow(project: string, publisher: PythonPublisher): void {
    this.#registered.push({ project, publisher });
  }

  allowPending(project: string, publisher: PythonPublisher): void {
    this.#pending.push({ project, publisher });
  }

  /** Name of the project that a pending publisher of these claims is to make, and the publisher. */
  pending(claims: Claims): Registration | undefined {
    return this.#pending.find(({ publisher }) => fits(publisher, claims));
  }

  /** A pending publisher that was used up, or that somebody was faster than. */
  drop(project: string): void {
    const name = normalizedName(project);
    this.#pending = this.#pending.filter((each) => normalizedName(each.project) !== name);
  }

  /** The publisher that these claims fit, with every project that trusts it. */
  match(claims: Claims): { publisher: PythonPublisher; projects: readonly string[] } | undefined {
    const fitting = this.#registered.filter(({ publisher }) => fits(publisher, claims));
    // With an environment is more precise, so it is looked for first.
    const best = fitting.find(({ publisher }) => publisher.environment !== undefined) ?? fitting[0];
    if (best === undefined) return undefined;
    const same = fitting.filter(
      ({ publisher }) => publisher.environment === best.publisher.environment,
    );
    return {
      publisher: best.publisher,
      projects: same.map(({ project }) => normalizedName(project)),
    };
  }
}
