import { expect, it } from "vitest";
import { stagedReads } from "../../../src/adapters/npm-staged.ts";
import { GuardError } from "../../../src/domain/failure/guard-error.ts";
import { hexDigest } from "../../../src/domain/release/digest.ts";

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const item = (number: number, packageName = "widget") => ({
  id: id(number),
  packageName,
  version: `1.0.${number}`,
});
const answer = (status: number, body: unknown) => ({
  status,
  headers: {},
  body: Buffer.from(typeof body === "string" ? body : JSON.stringify(body)),
});
const reads = (ask: (path: string) => ReturnType<typeof answer>) =>
  stagedReads(async (path) => ask(path));

it("asks for page after page until it has everything of the package", async () => {
  const asked: string[] = [];
  const all = Array.from({ length: 130 }, (_, number) => item(number));
  const { staged } = reads((path) => {
    asked.push(path);
    const page = Number(new URLSearchParams(path.split("?")[1]).get("page"));
    return answer(200, { items: all.slice(page * 100, page * 100 + 100), total: 130 });
  });
  const found = await staged("widget", "t");
  expect(found.known && found.value.length).toBe(130);
  expect(asked).toEqual([
    "/-/stage?package=widget&page=0&perPage=100",
    "/-/stage?package=widget&page=1&perPage=100",
  ]);
});

it("takes nothing of another package for its own", async () => {
  const { staged } = reads(() => answer(200, { items: [item(1, "other")], total: 1 }));
  expect(await staged("widget", "t")).toEqual({ known: true, value: [] });
});

it("gives up on a list without an end, rather than on the run", async () => {
  const full = Array.from({ length: 100 }, (_, number) => item(number));
  const { staged } = reads(() => answer(200, { items: full, total: 1_000_000 }));
  expect(await staged("widget", "t")).toMatchObject({
    known: false,
    needs: "a list of staged versions that comes to an end",
  });
});

it.for([
  [403, { error: "OIDC permission denied for this action" }, "npm answered 403: OIDC permission"],
  [200, "<html>", "a readable list of what is staged at npm"],
  [200, { items: [{ id: "no id" }], total: 1 }, "a readable list"],
] as const)("says what it takes when npm answers %i %o", async ([status, body, needs]) => {
  const { staged } = reads(() => answer(status, body));
  expect(await staged("widget", "t")).toMatchObject({
    known: false,
    needs: expect.stringContaining(needs),
  });
});

it("hashes the staged tarball, and never takes a refusal for one", async () => {
  const good = reads(() => answer(200, "bytes"));
  expect(await good.stagedDigest(id(1), "t")).toEqual({
    known: true,
    value: hexDigest("sha512", Buffer.from("bytes")),
  });
  const bad = reads(() => answer(404, { error: "Not found" }));
  expect(await bad.stagedDigest(id(1), "t")).toMatchObject({
    known: false,
    needs: expect.stringContaining("npm answered 404: Not found"),
  });
});

it("does not know what is staged where npm does not answer", async () => {
  const silent = stagedReads(async () => {
    throw new GuardError("network", { says: "npm answered 503", fix: "Wait." });
  });
  expect(await silent.staged("widget", "t")).toMatchObject({ known: false });
});
