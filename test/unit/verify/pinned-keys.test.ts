import { expect, it } from "vitest";
import { withPinned } from "../../../src/adapters/published/pinned-keys.ts";
import { PUBLIC_HOSTS } from "../../../src/domain/registry/public-hosts.ts";
import { isInForce } from "../../../src/domain/published/registry-signature.ts";

const listed = { keyid: "SHA256:new", key: "AAAA", expires: null };

it("knows npm's keys as they are pinned, whatever is listed under their names", async () => {
  const [first] = await withPinned([], PUBLIC_HOSTS.npm);
  expect(first).toMatchObject({ keyid: expect.stringContaining("SHA256:") });
  const forged = { ...listed, keyid: first!.keyid };
  const keys = await withPinned([forged, listed], PUBLIC_HOSTS.npm);
  expect(keys.filter(({ keyid }) => keyid === first!.keyid)).toEqual([first]);
  expect(keys).toContainEqual(listed);
});

it("knows when a pinned key ended and when the next began", async () => {
  const keys = await withPinned([], PUBLIC_HOSTS.npm);
  const at = (date: string) =>
    keys.filter((key) => isInForce(key, Date.parse(date))).map(({ keyid }) => keyid);
  expect(at("2024-06-01")).toHaveLength(1);
  expect(at("2026-06-01")).toHaveLength(1);
  expect(at("2024-06-01")).not.toEqual(at("2026-06-01"));
});

it("takes another registry's keys as it lists them", async () => {
  expect(await withPinned([listed], "registry.example")).toEqual([listed]);
});
