import type { Distribution, DistributionEntry } from "../../src/domain/python/distribution.ts";
import { exampleSdist, exampleWheel } from "../../src/domain/python/example-distribution.ts";
import { recordLine } from "../../src/domain/python/record.ts";
import { hexDigest } from "../../src/domain/release/digest.ts";
import { makeTarGz } from "./make-tar.ts";
import { makeZip } from "./make-zip.ts";

/** The bytes of a wheel with these entries. */
export const wheelBytes = ({ entries }: Pick<Distribution, "entries"> = exampleWheel()): Buffer =>
  makeZip(entries.map(({ path, bytes }) => ({ name: path, content: bytes })));

/** The bytes of an sdist with these entries. */
export const sdistBytes = ({ entries }: Pick<Distribution, "entries"> = exampleSdist()): Buffer =>
  makeTarGz(entries.map(({ path, bytes }) => ({ path, content: bytes })));

const isRecord = ({ path }: DistributionEntry): boolean => path.endsWith("/RECORD");

/** The sample under another name and version, in its names and its texts. */
function renamed({ entries }: Distribution, project: string, version: string) {
  const other = (text: string) =>
    text.replaceAll("sample", project).replaceAll("1.2.3", version).replaceAll("Sample", project);
  return entries
    .filter((entry) => !isRecord(entry))
    .map((entry) => ({
      ...entry,
      path: other(entry.path),
      bytes: Buffer.from(other(Buffer.from(entry.bytes).toString())),
    }));
}

/** A sound wheel of a project's version. */
export function wheelOf(project: string, version: string): Buffer {
  const entries = renamed(exampleWheel(), project, version);
  const lines = entries.map(({ path, bytes }) =>
    recordLine(path, hexDigest("sha256", bytes), bytes.length),
  );
  const path = `${project}-${version}.dist-info/RECORD`;
  const record = Buffer.from([...lines, `${path},,`, ""].join("\n"));
  return wheelBytes({ entries: [...entries, { path, kind: "file", mode: 0o644, bytes: record }] });
}

/** A sound sdist of a project's version. */
export const sdistOf = (project: string, version: string): Buffer =>
  sdistBytes({ entries: renamed(exampleSdist(), project, version) });
