import { posix } from "node:path";
import { z } from "zod";

const flat = z.looseObject({
  sourceRoot: z.string().nullish(),
  sources: z.array(z.string().nullable()).default([]),
  sourcesContent: z.array(z.string().nullable()).nullish(),
});
const sourceMap = flat.extend({ sections: z.array(z.looseObject({ map: flat })).default([]) });

const ADDRESS = /^([a-z][a-z0-9+.-]*:|\/)/i;

/** Where in the package a source would lie; addresses and absolute paths stay as they are. */
const placed = (from: string, source: string): string =>
  ADDRESS.test(source) ? source : posix.join(posix.dirname(from), source);

function contentsOf(map: z.output<typeof flat>): readonly string[] {
  const { sources, sourcesContent } = map;
  const root = map.sourceRoot ? `${map.sourceRoot.replace(/\/$/, "")}/` : "";
  return (sourcesContent ?? []).flatMap((content, index) =>
    content ? [root + (sources[index] ?? "an unnamed source")] : [],
  );
}

/**
 * The sources whose whole text a source map carries (ECMA-426), as it names them.
 * Undefined where the file speaks of such sources but cannot be read.
 */
export function carriedSources(bytes: Uint8Array): readonly string[] | undefined {
  const text = new TextDecoder().decode(bytes).replace(/^\)\]\}'[^\n]*\n/, "");
  if (!text.includes("sourcesContent")) return [];
  try {
    const map = sourceMap.parse(JSON.parse(text));
    return [map, ...map.sections.map(({ map }) => map)].flatMap(contentsOf);
  } catch {
    return undefined;
  }
}

/** Content of a source map: held, or read while it passed by. */
interface MapContent {
  readonly bytes: Uint8Array;
  readonly large?: { readonly sources?: readonly string[] };
}

/** What `carriedSources` finds, as paths of the package; undefined as well for a map that was too large to be read. */
export function embeddedSources(path: string, content: MapContent): readonly string[] | undefined {
  const sources = content.large ? content.large.sources : carriedSources(content.bytes);
  return sources?.map((source) => placed(path, source));
}
