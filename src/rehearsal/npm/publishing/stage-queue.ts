import { randomUUID } from "node:crypto";
import type { Call } from "../../double/double.ts";
import type { Grant } from "../access/access-tokens.ts";
import { NpmRefusal } from "../npm-refusal.ts";
import type { Attestation } from "../reading/packages.ts";
import { shasumOf } from "../reading/packument.ts";
import type { PublishRequest } from "./publish-request.ts";

/** A publish that was accepted but is not written yet. */
export interface StagedPublish {
  readonly request: PublishRequest;
  readonly grant: Grant;
  readonly attestations: readonly Attestation[];
  /** ISO 8601. */
  readonly stagedAt: string;
}

const MOST_PER_PAGE = 100;

/** What npm's `stage list` and `stage view` show of one. */
export const stageItem = (id: string, { request, grant, stagedAt }: StagedPublish): object => ({
  id,
  packageName: request.name,
  version: request.version,
  tag: Object.keys(request.tags)[0],
  createdAt: stagedAt,
  actor: grant.user.name,
  actorType: grant.exchanged ? "trusted-publisher" : "user",
  shasum: shasumOf(request.tarball),
});

const numberIn = (call: Call, name: string, preset: number): number => {
  const text = call.url.searchParams.get(name) ?? String(preset);
  if (!/^\d{1,6}$/.test(text)) throw new NpmRefusal(400, `${name} is not a number`);
  return Number(text);
};

/** What waits for a person, in the order in which it came. */
export class StageQueue {
  readonly #waiting = new Map<string, StagedPublish>();

  add(staged: StagedPublish): string {
    const id = randomUUID();
    this.#waiting.set(id, staged);
    return id;
  }

  get(id: string): StagedPublish | undefined {
    return this.#waiting.get(id);
  }

  remove(id: string): void {
    this.#waiting.delete(id);
  }

  holds(name: string, version: string): boolean {
    return [...this.#waiting.values()].some(
      ({ request }) => request.name === name && request.version === version,
    );
  }

  /** One page, from 0, of what `sees` lets through. */
  page(call: Call, sees: (staged: StagedPublish) => boolean): object {
    const asked = call.url.searchParams.get("package");
    const perPage = Math.min(numberIn(call, "perPage", MOST_PER_PAGE), MOST_PER_PAGE);
    const from = numberIn(call, "page", 0) * perPage;
    const mine = [...this.#waiting].filter(
      ([, staged]) => sees(staged) && (asked === null || staged.request.name === asked),
    );
    const items = mine.slice(from, from + perPage).map(([id, staged]) => stageItem(id, staged));
    return { items, total: mine.length };
  }
}
