import { randomBytes } from "node:crypto";
import { normalizedName } from "../../../domain/registry/pypi/python-name.ts";
import type { Call } from "../../double/double.ts";
import { PypiRefusal } from "../pypi-refusal.ts";
import type { PythonPublisher } from "./publishers.ts";

/** Who uploads. */
export interface Identity {
  /** Name of an account; a trusted publisher has none. */
  readonly user?: string;
  readonly publisher?: PythonPublisher;
  /** Issuer of the ID token that a publisher's token was minted for. */
  readonly issuer?: string;
  /** Normal forms; undefined means all of the account's. */
  readonly projects?: readonly string[];
  /** Milliseconds since 1970. */
  readonly expires?: number;
}

const DENIED = "Invalid or non-existent authentication information.";

const passwordIn = ({ headers }: Call): string | undefined => {
  const [, text] = /^Basic (\S+)$/i.exec(headers["authorization"] ?? "") ?? [];
  const [user, ...rest] = Buffer.from(text ?? "", "base64")
    .toString("utf8")
    .split(":");
  return user === "__token__" ? rest.join(":") : undefined;
};

/** Tokens that the index gave out; made at run time, never written anywhere. */
export class UploadTokens {
  readonly #identities = new Map<string, Identity>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  issue(identity: Identity): string {
    const token = `pypi-${randomBytes(96).toString("base64url")}`;
    this.#identities.set(token, identity);
    return token;
  }

  /** Whose token stands in the request. Throws 403 without a good one. */
  identityOf(call: Call): Identity {
    const identity = this.#identities.get(passwordIn(call) ?? "");
    if (identity === undefined || (identity.expires ?? Infinity) <= this.#now())
      throw new PypiRefusal(403, DENIED);
    return identity;
  }
}

export const mayUpload = ({ projects }: Identity, project: string): boolean =>
  projects === undefined || projects.includes(normalizedName(project));
