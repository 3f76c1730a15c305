import { createHash, randomBytes } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Records, Repository } from "./records.ts";

export type Level = "read" | "write";

/** What one token may do, and in which repository. */
export interface Grant {
  readonly repository: string;
  /** As in a job's `permissions:`; `metadata: read` is always there. */
  readonly permissions: Readonly<Record<string, Level>>;
}

/** The state of the GitHub that the rehearsal talks to. */
export class GitHubState {
  records: Records;
  /** As it was before the last write. */
  earlier: Records;
  readonly #grants = new Map<string, Grant>();
  readonly #blobs = new Map<string, Buffer>();

  constructor(records: Records) {
    this.records = records;
    this.earlier = structuredClone(records);
  }

  /** As it is now; ask again after a refused write, which may have put an older copy back. */
  repository(fullName: string): Repository {
    const found = this.records.repositories.find(
      ({ owner, name }) => `${owner.login}/${name}` === fullName,
    );
    if (found === undefined) throw new Error(`The double has no repository ${fullName}`);
    return found;
  }

  /** A new job token, made by chance at each call. */
  mintToken(grant: Grant): string {
    const token = `ghs_${randomBytes(27).toString("base64url").replaceAll(/[-_]/g, "x")}`;
    this.#grants.set(token, grant);
    return token;
  }

  /** Lets a token that was made elsewhere be known here. */
  addToken(token: string, grant: Grant): void {
    this.#grants.set(token, grant);
  }

  /** What happens to a job's token when the job ends. */
  revokeToken(token: string): void {
    this.#grants.delete(token);
  }

  grantOf(token: string): Grant | undefined {
    return this.#grants.get(token);
  }

  keepBytes(bytes: Buffer): string {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    this.#blobs.set(sha256, bytes);
    return sha256;
  }

  bytesOf(sha256: string): Buffer | undefined {
    return this.#blobs.get(sha256);
  }

  /** Does one write whole or not at all: when it throws, nothing has changed. */
  write<T>(change: () => T): T {
    const before = structuredClone(this.records);
    try {
      const result = change();
      this.earlier = before;
      return result;
    } catch (error) {
      // Most refusals come before any change; then whoever holds a part of the records keeps it.
      if (!isDeepStrictEqual(before, this.records)) this.records = before;
      throw error;
    }
  }
}
