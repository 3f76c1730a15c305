import { z } from "zod";
import { type Fact, known, unknown } from "../domain/failure/fact.ts";
import { packageNameFault } from "../domain/package/package-name.ts";
import { NOT_PUBLISHED, type PublishedVersions } from "../domain/registry/published.ts";
import { retryAfterMs } from "../domain/release/retry-delay.ts";
import { TOOL } from "../domain/report/tool.ts";
import type { Clock } from "../ports/clock.ts";
import { type Http, type HttpAnswer, NoAnswer } from "../ports/http.ts";
import type { PackageIndex } from "../ports/package-index.ts";
import { again, type Attempt, done, retry } from "../ports/retry.ts";

/** The short form of a packument, made for installers. Source: npm/registry, "package-metadata.md". */
const ABBREVIATED = "application/vnd.npm.install-v1+json";
const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504]);
const ATTEMPTS = 4;
const PATIENCE_MS = 60_000;

const version = z.looseObject({
  dist: z.looseObject({ integrity: z.string().optional() }),
  hasInstallScript: z.boolean().default(false),
});

const packument = z.looseObject({
  name: z.string(),
  "dist-tags": z.record(z.string(), z.string()).default({}),
  versions: z.record(z.string(), version),
});

function read(name: string, body: Uint8Array): PublishedVersions {
  const found = packument.parse(JSON.parse(new TextDecoder().decode(body)));
  if (found.name !== name) throw new TypeError(`it speaks of ${found.name}`);
  const versions = Object.entries(found.versions).map(
    ([number, { dist, hasInstallScript }]) =>
      [
        number,
        { hasInstallScript, ...(dist.integrity !== undefined && { integrity: dist.integrity }) },
      ] as const,
  );
  return { versions: new Map(versions), tags: new Map(Object.entries(found["dist-tags"])) };
}

interface Registry {
  readonly http: Http;
  readonly clock: Clock;
  /** Base URL, without a slash at the end. */
  readonly base: string;
  /** Milliseconds that waits between attempts grow from. */
  readonly waitMs?: number;
}

async function ask({ http, clock, base }: Registry, name: string): Promise<Attempt<HttpAnswer>> {
  try {
    const answer = await http.send({
      method: "GET",
      url: `${base}/${name.replace("/", "%2f")}`,
      headers: { accept: ABBREVIATED, "user-agent": `${TOOL.name}/${TOOL.version}` },
    });
    if (!TRANSIENT.has(answer.status)) return done(answer);
    const notBefore = retryAfterMs(answer.headers["retry-after"], clock.now());
    return again(new Error(`it answered ${answer.status}`), notBefore);
  } catch (error) {
    if (error instanceof NoAnswer) return again(error);
    throw error;
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof z.ZodError || error instanceof SyntaxError
    ? "its answer is no description of a package"
    : error instanceof Error
      ? error.message
      : String(error);

async function lookUp(registry: Registry, name: string): Promise<Fact<PublishedVersions>> {
  const { clock, waitMs = 1000 } = registry;
  const policy = { attempts: ATTEMPTS, deadline: clock.now() + PATIENCE_MS, baseMs: waitMs };
  const answer = await retry(clock, policy, () => ask(registry, name));
  if (answer.status === 404) return known(NOT_PUBLISHED);
  if (answer.status !== 200) throw new Error(`it answered ${answer.status}`);
  return known(read(name, answer.body));
}

/** A registry that speaks npm's interface. Reads are repeated; whatever stays unclear is unknown, never "not published". */
export function npmIndex(registry: Registry): PackageIndex {
  return {
    async published(name) {
      if (packageNameFault(name) !== undefined) return unknown("a name that npm takes");
      try {
        return await lookUp(registry, name);
      } catch (error) {
        return unknown(`an answer of the registry about ${name} (${reasonOf(error)})`);
      }
    },
  };
}
