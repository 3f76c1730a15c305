import type { LockOwner } from "../../src/domain/package/lock/lock-owner.ts";
import { NPM_LOCKS, PYTHON_LOCKS } from "../../src/domain/package/lock/lock-kinds.ts";
import { parseManifest } from "../../src/domain/package/manifest.ts";

const manifest = parseManifest("package.json", Buffer.from('{"name":"@octo/sample"}'));

/** What the reader of that kind of lock file makes of a text. */
export const readLock = (name: string, text: string, owner: Partial<LockOwner> = {}) =>
  [...NPM_LOCKS, ...PYTHON_LOCKS]
    .find((kind) => kind.name === name)
    ?.read?.(
      { path: name, bytes: Buffer.from(text) },
      { folder: "", manifest, certain: true, ...owner },
    );

/** Each package as `purl scope needs…`. */
export const lockedIn = (name: string, text: string, owner: Partial<LockOwner> = {}) =>
  [...(readLock(name, text, owner)?.all.values() ?? [])]
    .map(({ purl, scope, needs }) => [purl, scope, ...needs].join(" "))
    .toSorted();
