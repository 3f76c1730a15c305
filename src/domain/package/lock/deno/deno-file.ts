import { z } from "zod";
import type { LockText } from "../lock-owner.ts";
import { lockText, shaped, unreadable } from "../lock-refusal.ts";

const list = z.array(z.string()).default([]);

const member = z.looseObject({
  dependencies: list,
  packageJson: z.looseObject({ dependencies: list }).default({ dependencies: [] }),
});

const anything = z.record(z.string(), z.unknown()).default({});

/** `deno.lock`, versions 4 and 5. Source: denoland/deno, "libs/lockfile/lib.rs" and "printer.rs". */
const schema = z.looseObject({
  version: z.union([z.literal("4"), z.literal("5")], { error: "only versions 4 and 5 are read" }),
  specifiers: z.record(z.string(), z.string()).default({}),
  jsr: z
    .record(z.string(), z.looseObject({ integrity: z.string(), dependencies: list }))
    .default({}),
  npm: z
    .record(
      z.string(),
      z.looseObject({
        integrity: z.string().optional(),
        dependencies: list,
        optionalDependencies: list,
        optionalPeers: list,
      }),
    )
    .default({}),
  remote: z.record(z.string(), z.string()).default({}),
  workspace: member
    .extend({
      members: z.record(z.string(), member).default({}),
      links: anything,
      // The old name of the links.
      patches: anything,
    })
    .transform(({ links, patches, ...rest }) => ({ ...rest, links: { ...patches, ...links } }))
    .prefault({}),
});

export type DenoMember = z.output<typeof member>;

export type DenoFile = z.output<typeof schema> & {
  readonly path: string;
  /** Keys of the packages (`npm:…`, `jsr:…`) by the same without the version. */
  readonly named: ReadonlyMap<string, readonly string[]>;
};

/** A name and what stands behind its `@`: `@std/path` and `^1.0.0`. */
export function namedIn(text: string): readonly [name: string, rest: string] {
  const at = text.indexOf("@", 1);
  return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

function readJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable(path, "it is not JSON", error);
  }
}

function byName({ npm, jsr }: z.output<typeof schema>): DenoFile["named"] {
  const keys = [
    ...Object.keys(npm).map((id) => ["npm:", id] as const),
    ...Object.keys(jsr).map((id) => ["jsr:", id] as const),
  ];
  const named = Map.groupBy(keys, ([kind, id]) => kind + namedIn(id)[0]);
  return new Map([...named].map(([name, some]) => [name, some.map((key) => key.join(""))]));
}

export function readDenoFile({ path, bytes }: LockText): DenoFile {
  const file = shaped(path, schema, readJson(path, lockText(path, bytes)));
  return { ...file, path, named: byName(file) };
}
