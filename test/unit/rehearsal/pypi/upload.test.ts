import { expect, it } from "vitest";
import { packZip } from "../../../../src/rehearsal/pypi/sample/pack-zip.ts";
import { sampleSdist, sampleWheel } from "../../../../src/rehearsal/pypi/sample/sample-project.ts";
import {
  changed,
  formOf,
  pypiRehearsal,
  type PypiRehearsal,
  send,
  type Sending,
} from "../../../support/pypi-rehearsal.ts";

const NAME = "octo-greeting";
const DAY = 24 * 60 * 60 * 1000;
const wheel = sampleWheel();
const sdist = sampleSdist();

interface Place extends PypiRehearsal {
  readonly token: string;
  readonly put: (file: typeof wheel, sending?: Sending) => ReturnType<typeof send>;
}

/** An index with an account that owns every project it makes. */
async function inIndex(
  work: (place: Place) => Promise<void>,
  options: Parameters<typeof pypiRehearsal>[1] = {},
): Promise<void> {
  await using cleanup = new AsyncDisposableStack();
  const rehearsal = await pypiRehearsal({}, options);
  cleanup.defer(() => rehearsal.stop());
  const token = rehearsal.pypi.tokenFor("mona");
  const put: Place["put"] = (file, sending = {}) =>
    send(rehearsal.index, file, { token, ...sending });
  await work({ ...rehearsal, token, put });
}

const names = ({ pypi }: PypiRehearsal) => pypi.projects.get(NAME)?.files.map(({ name }) => name);

it("takes a wheel and an sdist, and answers 200 to the same bytes again", () =>
  inIndex(async (place) => {
    for (const file of [wheel, sdist, wheel, sdist])
      expect((await place.put(file)).status).toBe(200);
    expect(names(place)).toEqual([wheel.name, sdist.name]);
  }));

it("refuses other bytes under a name that is taken", () =>
  inIndex(async (place) => {
    await place.put(wheel);
    const other = await place.put(sampleWheel({ code: "x = 1\n" }));
    expect(other.status).toBe(400);
    expect(other.text).toContain(`File already exists ('${wheel.name}', with blake2_256 hash`);
  }));

it("refuses the same bytes under another name", () =>
  inIndex(async (place) => {
    await place.put(wheel);
    const name = "octo_greeting-1.4.0-py2-none-any.whl";
    const fields = changed(formOf(wheel), "pyversion", "py2");
    const twin = await place.put({ name, bytes: wheel.bytes }, { fields });
    expect([twin.status, twin.text]).toEqual([400, expect.stringContaining("File already exists")]);
  }));

it("never gives a deleted file's name out again", () =>
  inIndex(async (place) => {
    await place.put(wheel);
    place.pypi.remove(NAME, wheel.name);
    expect((await place.put(wheel)).text).toContain(
      "This filename was previously used by a file that has since been deleted",
    );
  }));

it("takes the rest of a release for 14 days, and then no more", () =>
  inIndex(async (place) => {
    await place.put(wheel);
    place.setting.later = 15 * DAY;
    expect((await place.put(sdist)).text).toContain(
      "Uploading new files to releases older than 14 days is not allowed",
    );
    expect((await place.put(wheel)).status).toBe(200);
    place.setting.later = 13 * DAY;
    expect((await place.put(sdist)).status).toBe(200);
  }));

it("refuses a second sdist of one release", () =>
  inIndex(async (place) => {
    place.pypi.seed(NAME, { "octo-greeting-1.4.0.tar.gz": Buffer.from("old spelling") });
    expect((await place.put(sdist)).text).toContain("Only one sdist may be uploaded per release");
  }));

it("refuses a file beyond the limit", () =>
  inIndex(
    async (place) => {
      expect((await place.put(wheel)).text).toContain("File too large");
    },
    { maxFileBytes: 100 },
  ));

it("refuses without a token, with a foreign one, and for another project", () =>
  inIndex(async (place) => {
    const { token: _, ...bare } = { token: place.token };
    expect((await send(place.index, wheel, bare)).status).toBe(403);
    expect((await place.put(wheel, { token: "pypi-AgEI" })).text).toContain(
      "Invalid or non-existent authentication information",
    );
    place.pypi.seed(NAME, {});
    const narrow = place.pypi.tokenFor("mona", ["other"]);
    expect(await place.put(wheel, { token: narrow })).toMatchObject({
      status: 403,
      text: expect.stringContaining("isn't allowed to upload to project"),
    });
  }));

it("takes nothing for an archived or quarantined project", () =>
  inIndex(async (place) => {
    place.pypi.seed(NAME, {});
    for (const status of ["archived", "quarantined"] as const) {
      place.pypi.setStatus(NAME, status);
      expect((await place.put(wheel)).status).toBe(403);
    }
  }));

it.for([
  ["sha256_digest", "0".repeat(64), "The digest supplied does not match"],
  ["blake2_256_digest", "0".repeat(64), "The digest supplied does not match"],
  ["sha256_digest", "md5", "hex-encoded"],
  ["filetype", "bdist_egg", "filetype"],
  ["pyversion", undefined, "Python version is required"],
  ["metadata_version", "9.9", "not a valid metadata version"],
  ["name", "-bad-", "invalid value for Name"],
  ["version", "1.4.0+local", "The use of local versions"],
  ["version", "1.4.1", "Version in filename should be '1.4.1'"],
  ["name", "other", "Start filename for 'other' with 'other'"],
  ["protocol_version", "2", "Unknown protocol version"],
  ["classifiers", "Private :: Do Not Upload", "is not a valid classifier"],
  ["description_content_type", "text/html", "Description-Content-Type"],
  ["license", "MIT", "License is deprecated"],
  ["license_file", "COPYING", "License-File COPYING does not exist"],
] as const)("refuses a form whose %s is %s", ([field, value, says]) =>
  inIndex(async (place) => {
    const answer = await place.put(wheel, { fields: changed(formOf(wheel), field, value) });
    expect(answer).toEqual({ status: 400, text: expect.stringContaining(says) });
    expect(place.pypi.projects.all()).toEqual([]);
  }),
);

it("refuses names that are not normalised", () =>
  inIndex(async (place) => {
    const fields = formOf(wheel);
    const name = "Octo_Greeting-1.4.0-py3-none-any.whl";
    expect((await place.put({ name, bytes: wheel.bytes }, { fields })).text).toContain(
      "should contain the normalized project name 'octo_greeting', not 'Octo_Greeting'",
    );
    const dashed = { name: "octo-greeting-1.4.0.tar.gz", bytes: sdist.bytes };
    expect((await place.put(dashed, { fields: formOf(sdist) })).text).toContain(
      "is invalid, should be 'octo_greeting-1.4.0.tar.gz'",
    );
  }));

it("refuses a wheel without RECORD", () =>
  inIndex(async (place) => {
    const info = "octo_greeting-1.4.0.dist-info";
    const bytes = packZip([
      { path: `${info}/WHEEL`, bytes: Buffer.from("Wheel-Version: 1.0\n") },
      { path: `${info}/METADATA`, bytes: Buffer.from("Name: octo-greeting\n") },
    ]);
    const bare = formOf(wheel).filter(
      ([name]) => name !== "license_file" && !name.endsWith("_digest"),
    );
    const fields = [...bare, ["md5_digest", "left out"] as const];
    expect((await place.put({ name: wheel.name, bytes }, { fields })).text).toContain(
      `does not contain the required RECORD file: ${info}/RECORD`,
    );
  }));

it("answers an error as HTML unless JSON is asked for", () =>
  inIndex(async (place) => {
    const html = await place.put(wheel, { token: "pypi-no", accept: "*/*" });
    expect(html.text).toMatch(/^<html>/);
    const json = await place.put(wheel, { token: "pypi-no" });
    expect(JSON.parse(json.text)).toMatchObject({
      code: "403 Invalid or non-existent authentication information.",
    });
  }));
