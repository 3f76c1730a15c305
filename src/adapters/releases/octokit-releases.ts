import { GuardError } from "../../domain/failure/guard-error.ts";
import type { WriteOutcome } from "../../domain/release/write-outcome.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Log } from "../../ports/log.ts";
import type { ReleaseHost } from "../../ports/release-host.ts";
import { gitHubClient } from "../github-client.ts";
import { roleSchema } from "../github-answers.ts";
import { GitHubCalls } from "./github-calls.ts";
import {
  attestationsShape,
  nothing,
  notesShape,
  releaseShape,
  storedShape,
} from "./github-shapes.ts";
import { bundleTexts, linkedBundles, type ReadLinkedBundle } from "./linked-bundles.ts";
import { octokitAssets } from "./octokit-assets.ts";
import { octokitRefs } from "./octokit-refs.ts";
import { octokitTags } from "./octokit-tags.ts";
import { z } from "zod";

export interface ReleasesOptions {
  readonly token: string;
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly log: Log;
  readonly clock: Clock;
  /** Milliseconds since 1970. */
  readonly deadline: number;
}

const RELEASES = "/repos/{owner}/{repo}/releases";
const ATTESTATIONS = "/repos/{owner}/{repo}/attestations";

type Reads = Pick<ReleaseHost, "releasesOf" | "release" | "latestTag" | "roleOf">;

const reads = (calls: GitHubCalls): Reads => ({
  release: async (id) =>
    calls.read(
      { what: `reading release ${id}`, route: `GET ${RELEASES}/{id}`, parameters: { id } },
      releaseShape,
    ),

  releasesOf: async (tag) => {
    const all = await calls.list(
      { what: "listing releases", route: `GET ${RELEASES}` },
      z.array(releaseShape),
    );
    if (all === undefined) throw invisible();
    return all.filter((each) => each.tag === tag);
  },

  latestTag: async () => {
    const what = "reading the latest release";
    return (await calls.read({ what, route: `GET ${RELEASES}/latest` }, releaseShape))?.tag;
  },

  roleOf: async (login) => {
    const role = await calls.read(
      {
        what: `reading the role of ${login}`,
        route: "GET /repos/{owner}/{repo}/collaborators/{login}/permission",
        parameters: { login },
      },
      roleSchema,
    );
    if (role === undefined) throw roleless(login);
    return role;
  },
});

type Writes = Pick<ReleaseHost, "createDraft" | "deleteDraft" | "publish" | "generateNotes">;

const writes = (calls: GitHubCalls): Writes => ({
  createDraft: async ({ tag, commit, body, prerelease }) => {
    const draft = { tag_name: tag, target_commitish: commit, name: tag, body, prerelease };
    return calls.write(
      {
        what: `making the draft release ${tag}`,
        route: `POST ${RELEASES}`,
        parameters: { ...draft, draft: true },
      },
      releaseShape,
    );
  },

  generateNotes: async ({ tag, commit, previous }) => {
    const wanted = { tag_name: tag, target_commitish: commit };
    const notes = await calls.write(
      {
        what: `generating the notes of ${tag}`,
        route: `POST ${RELEASES}/generate-notes`,
        parameters: { ...wanted, ...(previous !== undefined && { previous_tag_name: previous }) },
      },
      notesShape,
    );
    return notes.kind === "done" ? { kind: "done", value: notes.value.body } : notes;
  },

  deleteDraft: async (id) => {
    // Between the listing and now somebody may have published it.
    const found = await reads(calls).release(id);
    if (found === undefined) return;
    if (!found.draft) throw publishedMeanwhile(found.tag);
    const what = `deleting draft ${id}`;
    settled(
      await calls.write({ what, route: `DELETE ${RELEASES}/{id}`, parameters: { id } }, nothing),
    );
  },

  publish: async (id, { latest, prerelease }) =>
    calls.write(
      {
        what: "publishing the release",
        route: `PATCH ${RELEASES}/{id}`,
        parameters: { id, draft: false, prerelease, make_latest: String(latest) },
      },
      releaseShape,
    ),
});

const invisible = (): GuardError =>
  new GuardError("forbidden", {
    says: "GitHub hides the releases of the repository from this token (404)",
    fix: "Give the publishing job `contents: write`, and check the repository's name.",
  });

const roleless = (login: string): GuardError =>
  new GuardError("forbidden", {
    says: `GitHub does not say which role ${login} has (404)`,
    fix: "Let a person with a role in the repository start a new run.",
  });

const publishedMeanwhile = (tag: string): GuardError =>
  new GuardError("conflict", {
    says: `A second draft of ${tag} was published while this run was going on`,
    fix: "Find out who published it. Compare its files with the bundle, and run the job again.",
  });

/** A deletion that was refused ends the run; one of which nobody knows is looked at by the next. */
const settled = (outcome: WriteOutcome<true>): void => {
  if (outcome.kind === "refused") throw outcome.error;
};

/** What is no JSON is no attestation of ours. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Attestations = Pick<ReleaseHost, "attestationsOf" | "storeAttestation">;

const attestations = (calls: GitHubCalls, read: ReadLinkedBundle): Attestations => ({
  attestationsOf: async (digest) => {
    const found = await calls.read(
      {
        what: "reading attestations",
        route: `GET ${ATTESTATIONS}/{digest}`,
        parameters: { digest, predicate_type: "provenance", per_page: 100 },
      },
      attestationsShape,
    );
    const texts = await bundleTexts(found?.attestations ?? [], read);
    return texts.map((text): unknown => parsed(text));
  },

  storeAttestation: async (bundle) => {
    const stored = await calls.write(
      { what: "storing the attestation", route: `POST ${ATTESTATIONS}`, parameters: { bundle } },
      storedShape,
    );
    return stored.kind === "done" ? { kind: "done", value: String(stored.value.id) } : stored;
  },
});

/** GitHub's releases through octokit, which is loaded with the first call. */
export function octokitReleases(options: ReleasesOptions): ReleaseHost {
  let loaded: ReturnType<typeof gitHubClient> | undefined;
  const client = () => (loaded ??= gitHubClient({ ...options, once: true }));
  const calls = new GitHubCalls({ ...options, client });
  return {
    ...reads(calls),
    ...writes(calls),
    ...octokitAssets(calls, options.apiUrl),
    ...octokitTags(calls),
    ...octokitRefs(calls),
    ...attestations(calls, linkedBundles(options.apiUrl, options.clock)),
  };
}
