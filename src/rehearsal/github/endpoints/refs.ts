import { z } from "zod";
import { bodyOf, type Endpoint, type RepositoryVisit } from "../endpoint.ts";
import { notFound, unprocessable } from "../refusal.ts";
import { gitRef } from "../shapes/git.ts";
import { findCommit, historyOf } from "../state/git-objects.ts";
import type { Repository, Tag } from "../state/records.ts";
import { ruleAgainst } from "../state/ref-rules.ts";

type Target = Pick<Tag, "sha" | "type">;

const sha = z.string().regex(/^[0-9a-f]{40}$/);

/** Every ref by its full name, in order. */
const refsOf = ({ branches, tags }: Repository): [string, Target][] =>
  [
    ...branches.map((each): [string, Target] => [
      `refs/heads/${each.name}`,
      { sha: each.sha, type: "commit" },
    ]),
    ...tags.map(({ name, ...target }): [string, Target] => [`refs/tags/${name}`, target]),
  ].toSorted(([one], [other]) => (one < other ? -1 : 1));

const wanted = ({ call }: RepositoryVisit): string => `refs/${call.params["ref"]}`;

function checkRule(visit: RepositoryVisit, change: Parameters<typeof ruleAgainst>[2], ref: string) {
  const sentence = ruleAgainst(visit.repository, ref, change);
  if (sentence !== undefined) throw unprocessable(sentence);
}

/** What the SHA is: refs point to commits and tag objects that exist. */
function targetOf({ repository }: RepositoryVisit, id: string): Target {
  if (findCommit(repository, id)) return { sha: id, type: "commit" };
  if (repository.tagObjects.some((object) => object.sha === id)) return { sha: id, type: "tag" };
  throw unprocessable("Object does not exist");
}

function put({ repository }: RepositoryVisit, ref: string, target: Target): void {
  const name = ref.replace(/^refs\/(?:heads|tags)\//, "");
  const list: { name: string; sha: string; type?: string }[] = ref.startsWith("refs/tags/")
    ? repository.tags
    : repository.branches;
  const found = list.find((each) => each.name === name);
  if (found) Object.assign(found, ref.startsWith("refs/tags/") ? target : { sha: target.sha });
  else if (ref.startsWith("refs/tags/")) repository.tags.push({ name, ...target });
  else repository.branches.push({ name, sha: target.sha, protected: false });
}

function createRef(visit: RepositoryVisit) {
  const body = bodyOf(visit, z.object({ ref: z.string(), sha }));
  if (!/^refs\/(?:heads|tags)\/[^\s~^:?*[\\]+$/.test(body.ref))
    throw unprocessable(`${body.ref} is not a valid ref name.`);
  if (refsOf(visit.repository).some(([ref]) => ref === body.ref))
    throw unprocessable("Reference already exists");
  checkRule(visit, "creation", body.ref);
  const target = targetOf(visit, body.sha);
  put(visit, body.ref, target);
  return { status: 201, json: gitRef(body.ref, target, visit) };
}

function targetNow(visit: RepositoryVisit): Target {
  const found = refsOf(visit.repository).find(([ref]) => ref === wanted(visit));
  if (found === undefined) throw unprocessable("Reference does not exist");
  return found[1];
}

const isFastForward = ({ repository }: RepositoryVisit, from: Target, to: Target): boolean => {
  const commit = findCommit(repository, to.sha);
  return (
    commit !== undefined && historyOf(repository, commit).some((each) => each.sha === from.sha)
  );
};

function updateRef(visit: RepositoryVisit) {
  const body = bodyOf(visit, z.object({ sha, force: z.boolean().default(false) }));
  const before = targetNow(visit);
  const target = targetOf(visit, body.sha);
  checkRule(visit, "update", wanted(visit));
  if (!body.force && !isFastForward(visit, before, target))
    throw unprocessable("Update is not a fast forward");
  put(visit, wanted(visit), target);
  return { status: 200, json: gitRef(wanted(visit), target, visit) };
}

function deleteRef(visit: RepositoryVisit) {
  targetNow(visit);
  checkRule(visit, "deletion", wanted(visit));
  const { repository } = visit;
  repository.branches = repository.branches.filter(
    ({ name }) => `refs/heads/${name}` !== wanted(visit),
  );
  repository.tags = repository.tags.filter(({ name }) => `refs/tags/${name}` !== wanted(visit));
  return { status: 204 };
}

const GIT = "/repos/:owner/:repo/git";
const read = { method: "GET", needs: "contents=read" } as const;
const write = { needs: "contents=write" } as const;

export const refEndpoints: readonly Endpoint[] = [
  {
    ...read,
    call: "get-ref",
    path: `${GIT}/ref/*ref`,
    handle: (visit) => {
      const found = refsOf(visit.repository).find(([ref]) => ref === wanted(visit));
      if (found === undefined) throw notFound();
      return { status: 200, json: gitRef(...found, visit) };
    },
  },
  {
    ...read,
    call: "matching-refs",
    path: `${GIT}/matching-refs/*ref`,
    handle: (visit) => ({
      status: 200,
      json: refsOf(visit.repository)
        .filter(([ref]) => ref.startsWith(wanted(visit)))
        .map(([ref, target]) => gitRef(ref, target, visit)),
    }),
  },
  { ...write, call: "create-ref", method: "POST", path: `${GIT}/refs`, handle: createRef },
  { ...write, call: "update-ref", method: "PATCH", path: `${GIT}/refs/*ref`, handle: updateRef },
  { ...write, call: "delete-ref", method: "DELETE", path: `${GIT}/refs/*ref`, handle: deleteRef },
];
