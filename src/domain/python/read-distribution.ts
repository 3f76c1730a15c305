import { ArchiveSurvey } from "../asset/archive-survey.ts";
import { DEEPEST } from "../asset/archive-rules.ts";
import type { ByteSource } from "../content/byte-source.ts";
import { scanLarge, withLarge } from "../content/large-file.ts";
import type { Distribution } from "./distribution.ts";
import { surveyedDistribution } from "./open-distribution.ts";

interface DistributionSource {
  readonly name: string;
  readonly path: string;
  readonly source: ByteSource;
}

/** Reads a wheel or an sdist of any size, without holding it. Archives in it stay closed, so that none is put aside. */
export async function readDistribution(
  kind: Distribution["kind"],
  { name, path, source }: DistributionSource,
): Promise<Distribution> {
  const own = withLarge(name, await scanLarge(source), { name, path });
  const form = kind === "wheel" ? "zip" : "gzip";
  const survey = new ArchiveSurvey(() => Promise.reject(new Error("nothing is put aside")));
  return surveyedDistribution(kind, own, await survey.open({ name, form, source, depth: DEEPEST }));
}
