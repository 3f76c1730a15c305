import { z } from "zod";
import { type Fact, known, unknown } from "../../domain/failure/fact.ts";
import { integrityOf } from "../../domain/registry/packument.ts";
import type { EarlierReleases, ListedFile } from "../../ports/earlier-releases.ts";
import type { Reader } from "../read-attempt.ts";
import { downloadRegistry } from "./download-registry.ts";
import { readRegistry } from "./read-registry.ts";

const JSON_ONLY = "application/json";
/** Source: PEP 691, the JSON form of the simple API. */
const SIMPLE = "application/vnd.pypi.simple.v1+json";

const version = z.looseObject({
  dist: z.looseObject({ tarball: z.url(), integrity: z.string() }),
});

const project = z.looseObject({
  files: z.array(
    z.looseObject({
      filename: z.string(),
      url: z.string(),
      hashes: z.record(z.string(), z.string()).default({}),
      yanked: z.union([z.boolean(), z.string()]).default(false),
    }),
  ),
});

interface Registries extends Reader {
  /** Base URLs, without a slash at the end. */
  readonly npm: string;
  readonly pypi: string;
}

const parsed = <T>(schema: z.ZodType<T>, body: Uint8Array): T =>
  schema.parse(JSON.parse(new TextDecoder().decode(body)));

const missing = (what: string): never => {
  throw new Error(`${what} is not there`);
};

async function npmTarball(registries: Registries, name: string, number: string) {
  const { npm } = registries;
  const at = `${npm}/${name.replace("/", "%2f")}/${encodeURIComponent(number)}`;
  const body =
    (await readRegistry(registries, { url: at, accept: JSON_ONLY })) ?? missing("the version");
  const { tarball, integrity } = parsed(version, body).dist;
  // The registry's own host only: whoever writes metadata must not lead us elsewhere.
  if (new URL(tarball).origin !== new URL(npm).origin)
    throw new Error("its tarball lies on another host");
  const found = (await downloadRegistry(registries, tarball)) ?? missing("the tarball");
  if (!integrity.split(/\s+/).includes(integrityOf(found.sha512)))
    throw new Error("the tarball has another digest than the registry says");
  return found.source;
}

async function pythonFiles(registries: Registries, name: string): Promise<readonly ListedFile[]> {
  const at = `${registries.pypi}/simple/${name}/`;
  const body = await readRegistry(registries, { url: at, accept: SIMPLE });
  if (body === undefined) return [];
  return parsed(project, body).files.map(({ filename, url, hashes, yanked }) => ({
    file: filename,
    url: new URL(url, at).href,
    sha256: hashes["sha256"],
    yanked: yanked !== false,
  }));
}

async function pythonFile(registries: Registries, { url, sha256 }: ListedFile) {
  const found = (await downloadRegistry(registries, url)) ?? missing("the file");
  if (found.sha256 !== sha256) throw new Error("the file has another digest than the index says");
  return found.source;
}

const reasonOf = (error: unknown): string => {
  if (error instanceof z.ZodError || error instanceof SyntaxError)
    return "its answer has another shape than documented";
  return error instanceof Error ? error.message : String(error);
};

async function seen<T>(what: string, look: () => Promise<T>): Promise<Fact<T>> {
  try {
    return known(await look());
  } catch (error) {
    return unknown(`${what} (${reasonOf(error)})`);
  }
}

/** What npm and a Python index have already. */
export const earlierReleases = (registries: Registries): EarlierReleases => ({
  npmTarball: (name, number) =>
    seen(`the published ${name}@${number}`, () => npmTarball(registries, name, number)),
  pythonFiles: (name) =>
    seen(`the index's list of files of ${name}`, () => pythonFiles(registries, name)),
  pythonFile: (listed) =>
    seen(`the published ${listed.file}`, () => pythonFile(registries, listed)),
});
