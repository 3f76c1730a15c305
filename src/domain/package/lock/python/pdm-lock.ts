import { z } from "zod";
import { normalizedName } from "../../../registry/pypi/python-name.ts";
import { readRequirement } from "../../../python/requirement.ts";
import type { Scope } from "../../sbom/dependency.ts";
import type { LockOwner, ReadLock } from "../lock-owner.ts";
import { unreadable } from "../lock-refusal.ts";
import { reachable } from "../locked-graph.ts";
import { byPurl, pythonNode } from "./python-nodes.ts";
import { readTomlLock } from "./read-toml-lock.ts";

/** `pdm.lock`, version 4. Source: pdm-project/pdm, "src/pdm/models/repositories/lock.py" and "src/pdm/project/lockfile". */
const schema = z.looseObject({
  metadata: z.looseObject({
    lock_version: z.string().regex(/^4\./, { error: "only version 4 is read" }),
  }),
  package: z
    .array(
      z.looseObject({
        name: z.string(),
        version: z.string(),
        groups: z.array(z.string()).optional(),
        dependencies: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});

type PdmPackage = z.output<typeof schema>["package"][number];

/** PDM's name for what the project itself needs. */
const DEFAULT = "default";

/** The file gives extras and groups for development one list; the metadata of what is released tells which are extras. */
function scopeOf({ groups }: PdmPackage, { extras }: LockOwner): Scope {
  if (groups === undefined || groups.includes(DEFAULT)) return "required";
  const offered = extras?.map(normalizedName);
  const isExtra = (group: string): boolean => offered?.includes(normalizedName(group)) ?? true;
  return groups.some(isExtra) ? "optional" : "development";
}

function needed(path: string, { name, dependencies }: PdmPackage): readonly string[] {
  return dependencies.map((text) => {
    const requirement = readRequirement(text);
    if (requirement !== undefined) return requirement.name;
    throw unreadable(path, `${name} needs ${text.slice(0, 60)}, which names no project`);
  });
}

export const readPdmLock: ReadLock = (lock, owner) => {
  const { package: packages } = readTomlLock(lock, schema);
  const nodes = packages.map((one) => pythonNode(one.name, one.version, needed(lock.path, one)));
  const wanted = (scope: Scope) =>
    packages.flatMap((one, at) => (scopeOf(one, owner) === scope ? (nodes[at]?.purl ?? []) : []));
  return reachable(byPurl(nodes), {
    required: wanted("required"),
    optional: wanted("optional"),
    development: wanted("development"),
  });
};
