import { expect, it } from "vitest";
import { SIMPLE_JSON } from "../../../../src/domain/registry/pypi/index-project.ts";
import { hexDigest } from "../../../../src/domain/release/digest.ts";
import { parseFault } from "../../../../src/rehearsal/double/fault.ts";
import { sampleSdist, sampleWheel } from "../../../../src/rehearsal/pypi/sample/sample-project.ts";
import { pypiRehearsal, type PypiRehearsal, send } from "../../../support/pypi-rehearsal.ts";

const NAME = "octo-greeting";
const wheel = sampleWheel();
const sdist = sampleSdist();

interface SimpleFile {
  readonly filename: string;
  readonly url: string;
  readonly hashes: { readonly sha256: string };
  readonly yanked: boolean | string;
  readonly provenance: string | null;
  readonly "core-metadata": { readonly sha256: string } | false;
}

interface Simple {
  readonly meta: { readonly "api-version": string };
  readonly name: string;
  readonly versions: readonly string[];
  readonly "project-status": { readonly status: string };
  readonly files: readonly SimpleFile[];
}

async function withFiles(work: (rehearsal: PypiRehearsal) => Promise<void>): Promise<void> {
  await using cleanup = new AsyncDisposableStack();
  const rehearsal = await pypiRehearsal();
  cleanup.defer(() => rehearsal.stop());
  const token = rehearsal.pypi.tokenFor("mona");
  for (const file of [wheel, sdist]) await send(rehearsal.index, file, { token });
  await work(rehearsal);
}

async function simple(index: string): Promise<Simple> {
  const answer = await fetch(`${index}/simple/${NAME}/`, { headers: { accept: SIMPLE_JSON } });
  expect(answer.headers.get("content-type")).toBe(SIMPLE_JSON);
  return (await answer.json()) as Simple;
}

it("lists the files of a project with digests and addresses that serve them", () =>
  withFiles(async ({ index }) => {
    const page = await simple(index);
    expect(page).toMatchObject({
      meta: { "api-version": "1.4" },
      name: NAME,
      versions: ["1.4.0"],
      "project-status": { status: "active" },
    });
    for (const [at, { bytes }] of [wheel, sdist].entries()) {
      const file = page.files[at]!;
      expect(file).toMatchObject({ yanked: false, provenance: null });
      const served = Buffer.from(await (await fetch(file.url)).arrayBuffer());
      expect(served.equals(bytes)).toBe(true);
      expect(file.hashes.sha256).toBe(hexDigest("sha256", bytes));
    }
    const [first] = page.files;
    const metadata = Buffer.from(await (await fetch(`${first!.url}.metadata`)).arrayBuffer());
    expect(first!["core-metadata"]).toEqual({ sha256: hexDigest("sha256", metadata) });
  }));

it("sends other spellings of a name to the normal one", () =>
  withFiles(async ({ index }) => {
    for (const path of ["/simple/Octo._Greeting/", "/simple/octo-greeting"]) {
      const answer = await fetch(`${index}${path}`, { redirect: "manual" });
      expect([answer.status, answer.headers.get("location")]).toEqual([301, `/simple/${NAME}/`]);
    }
  }));

it("gives HTML to those who ask for it", () =>
  withFiles(async ({ index }) => {
    const page = await (await fetch(`${index}/simple/${NAME}/`)).text();
    expect(page).toContain(`#sha256=${hexDigest("sha256", wheel.bytes)}">${wheel.name}</a>`);
  }));

it("tells of yanks and of the project's status", () =>
  withFiles(async ({ index, pypi }) => {
    pypi.yank(NAME, "1.4.0", "broken");
    pypi.setStatus(NAME, "archived");
    const page = await simple(index);
    expect(page.files.map(({ yanked }) => yanked)).toEqual(["broken", "broken"]);
    expect(page["project-status"]).toEqual({ status: "archived" });
    pypi.yank(NAME, "1.4.0");
    expect((await simple(index)).files[0]!.yanked).toBe(true);
  }));

it("plays a cache that missed the last upload", () =>
  withFiles(async ({ index, faults }) => {
    faults.plant([parseFault("pypi:simple:stale-read*1")]);
    expect((await simple(index)).files.map(({ filename }) => filename)).toEqual([wheel.name]);
    expect((await simple(index)).files).toHaveLength(2);
  }));

it("has the older JSON of one version", () =>
  withFiles(async ({ index }) => {
    const answer = await fetch(`${index}/pypi/${NAME}/1.4.0/json`);
    const json = (await answer.json()) as { urls: { digests: { sha256: string } }[] };
    expect(json.urls.map(({ digests }) => digests.sha256)).toEqual(
      [wheel, sdist].map(({ bytes }) => hexDigest("sha256", bytes)),
    );
    expect((await fetch(`${index}/pypi/${NAME}/9.9/json`)).status).toBe(404);
  }));

it("knows no provenance of a file without attestations, and answers in its own type only", () =>
  withFiles(async ({ index }) => {
    const path = `${index}/integrity/${NAME}/1.4.0/${wheel.name}/provenance`;
    const none = await fetch(path);
    expect([none.status, await none.json()]).toEqual([
      404,
      { message: `No provenance available for ${wheel.name}` },
    ]);
    expect((await fetch(path, { headers: { accept: "text/html" } })).status).toBe(406);
  }));

it("answers 404 for a project that it does not have", () =>
  withFiles(async ({ index }) => {
    for (const path of ["/simple/nobody/", "/pypi/nobody/json", "/packages/aa/bb/cc/x.whl"])
      expect((await fetch(`${index}${path}`)).status).toBe(404);
  }));
