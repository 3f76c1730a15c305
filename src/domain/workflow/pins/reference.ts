import { perText } from "../../text/per-text.ts";
import type { Text } from "../text.ts";

/** An action or a reusable workflow of some repository. */
export interface ActionReference {
  readonly kind: "action";
  readonly owner: string;
  readonly repository: string;
  /** Below the repository, without slashes around it; empty for its root. */
  readonly path: string;
  /** Tag, branch or commit; undefined where nothing is named. */
  readonly ref?: string;
  /** `owner/repository` in lower case. */
  readonly slug: string;
  /** `owner/repository/path` in lower case. */
  readonly name: string;
}

interface ImageReference {
  readonly kind: "image";
  readonly image: string;
}

/** `./x` of the workspace, or `$/x` of the commit that runs. */
interface LocalReference {
  readonly kind: "local";
  readonly path: string;
}

/** Empty, an expression, or nothing the runner would take. */
interface OtherReference {
  readonly kind: "other";
}

export type Reference = ActionReference | ImageReference | LocalReference | OtherReference;

const ACTION = /^([\w.-]+)\/([\w.-]+)((?:\/[^@]*)?)(?:@(.*))?$/s;
const LOCAL = /^(?:\.{1,2}|\$)(?:\/|$)/;

function actionFrom(uses: string): ActionReference | undefined {
  const [, owner, repository, rest = "", ref = ""] = ACTION.exec(uses) ?? [];
  if (owner === undefined || repository === undefined) return undefined;
  // The runner ignores empty parts and `.` on the way.
  const parts = rest.split("/").filter((part) => part !== "" && part !== ".");
  const slug = `${owner}/${repository}`.toLowerCase();
  return {
    kind: "action",
    owner,
    repository,
    path: parts.join("/"),
    ...(ref.trim() !== "" && { ref: ref.trim() }),
    slug,
    name: [slug, ...parts].join("/").toLowerCase(),
  };
}

/** What a `uses:` names. */
export const parseReference = perText((uses): Reference => {
  const name = uses.trim();
  if (name.startsWith("docker://")) return { kind: "image", image: name.slice(9) };
  if (LOCAL.test(name)) return { kind: "local", path: name };
  return actionFrom(name) ?? { kind: "other" };
});

export const referenceOf = (uses: Text): Reference => parseReference(uses.text);

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

type CommitName = string & { readonly isCommit: true };

/** Whether a ref is a whole commit; anything shorter can also be a tag or a branch. */
export const isCommit = (ref: string | undefined): ref is CommitName =>
  ref !== undefined && COMMIT.test(ref);

/** A workflow that another one calls, not an action. */
export const isCalledWorkflow = ({ path }: ActionReference): boolean => /\.ya?ml$/i.test(path);
