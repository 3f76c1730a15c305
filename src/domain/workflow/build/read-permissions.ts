import type { Permissions } from "../model.ts";
import { Fields } from "./fields.ts";

/** `permissions:` of a workflow or a job; nothing where there is none. */
export function readPermissions(owner: Fields): Permissions | undefined {
  const entry = owner.entry("permissions");
  if (entry === undefined) return undefined;
  const { key, value } = entry;
  if (value.kind !== "scalar") {
    const scopes = new Fields(owner.oddities, value, "permissions");
    const grants = scopes.entries.flatMap(({ key: scope }) => {
      const access = scopes.text(scope.text);
      if (access === undefined) return [];
      const place = owner.oddities.file.place(scope.from, access.to);
      return [{ scope: scope.text, access: access.text, place }];
    });
    return { place: key.place, grants };
  }
  const place = owner.oddities.file.place(key.from, value.to);
  if (value.text === "read-all" || value.text === "write-all")
    return { place, all: value.text, grants: [] };
  owner.oddities.expected("permissions", value);
  return undefined;
}
