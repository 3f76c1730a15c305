import { z } from "zod";
import type { RegistryKey } from "../../domain/published/published-package.ts";
import { PUBLIC_HOSTS } from "../../domain/registry/public-hosts.ts";

const schema = z.object({
  keys: z.array(
    z.object({
      keyId: z.string(),
      keyUsage: z.string(),
      publicKey: z.object({
        rawBytes: z.string(),
        validFor: z.object({ start: z.string(), end: z.string().nullish() }),
      }),
    }),
  ),
});

/** Name of the file in Sigstore's TUF repository that holds a registry's keys. */
const target = (host: string): string => encodeURIComponent(`${host}/keys.json`);

/** npm's keys as Sigstore's TUF repository pins them; these came with the program. Other registries have none. */
async function pinnedKeys(host: string): Promise<readonly RegistryKey[]> {
  if (host !== PUBLIC_HOSTS.npm) return [];
  const { default: seeds } = await import("@sigstore/tuf/seeds.json", { with: { type: "json" } });
  const targets = new Map(Object.values(seeds).flatMap((each) => Object.entries(each.targets)));
  const text = Buffer.from(targets.get(target(host)) ?? "", "base64").toString("utf8");
  return schema
    .parse(JSON.parse(text))
    .keys.map(({ keyId: keyid, publicKey: { rawBytes: key, validFor } }) => ({
      keyid,
      key,
      starts: validFor.start,
      expires: validFor.end ?? null,
    }));
}

/**
 * The keys that a registry lists, those that are pinned as they are pinned: whoever could answer for
 * the registry could list a key of his own under a known name, or revive one that has ended.
 */
export async function withPinned(
  listed: readonly RegistryKey[],
  host: string,
): Promise<readonly RegistryKey[]> {
  const pinned = new Map((await pinnedKeys(host)).map((key) => [key.keyid, key]));
  const others = listed.filter(({ keyid }) => !pinned.has(keyid));
  return [...pinned.values(), ...others];
}
