import { expect, it } from "vitest";
import { PYPI_PUBLISH_TYPE } from "../../../src/domain/registry/pypi/attestation/publish-statement.ts";
import { PUBLISHER } from "../../support/pypi-rehearsal.ts";
import { POLICY, PROJECT, pypiWorld, type PypiWorld } from "../../support/pypi-world.ts";

type Conclusion = Awaited<ReturnType<PypiWorld["run"]>>;

const TOKEN_POLICY = POLICY.replace("pypi\n", "pypi\n    trusted-publishing: false\n");

const targets = ({ outputs }: Conclusion) =>
  JSON.parse(outputs.result) as {
    target: string;
    state: string;
    url?: string;
    reason?: string;
    files?: { name: string; state: string }[];
  }[];

const pypiTarget = (conclusion: Conclusion) =>
  targets(conclusion).find(({ target }) => target.startsWith("pypi:"))!;

const names = (world: PypiWorld) => world.held().map(({ name }) => name);

it("uploads wheel and sdist with attestations, after the draft and before the tag", async () => {
  const world = await pypiWorld();
  const conclusion = await world.run();
  expect(conclusion.report).toMatchObject({ outcome: "passed" });
  expect(pypiTarget(conclusion)).toMatchObject({
    target: "pypi:octo-greeting@1.4.0",
    state: "published",
    url: expect.stringMatching(/\/project\/octo-greeting\/1\.4\.0\/$/),
    files: [{ state: "published" }, { state: "published" }],
  });
  expect(names(world)).toEqual([
    "octo_greeting-1.4.0-py3-none-any.whl",
    "octo_greeting-1.4.0.tar.gz",
  ]);
  const calls = world.github.double.exchanges.map(({ call }) => call);
  expect(calls).toContain("github:create-release");
  expect(world.repository().releases).toMatchObject([{ draft: false }]);
  expect(conclusion.report.stages?.find(({ name }) => name === "PyPI")?.state).toBe("passed");
});

it("attests each file alone, as published by its trusted publisher", async () => {
  const world = await pypiWorld();
  await world.run();
  expect(world.held()).toHaveLength(2);
  for (const { name, sha256, provenance } of world.held()) {
    const [bundle] = provenance?.attestation_bundles ?? [];
    expect(bundle?.publisher).toEqual({ kind: "GitHub", ...PUBLISHER });
    const [attestation] = bundle!.attestations as { envelope: { statement: string } }[];
    const statement: unknown = JSON.parse(
      Buffer.from(attestation!.envelope.statement, "base64").toString("utf8"),
    );
    expect(statement).toEqual({
      _type: "https://in-toto.io/Statement/v1",
      subject: [{ name, digest: { sha256 } }],
      predicateType: PYPI_PUBLISH_TYPE,
      predicate: null,
    });
  }
});

it("uploads nothing twice when it is run again", async () => {
  const world = await pypiWorld();
  await world.run();
  const before = world.writes().length;
  const again = await world.run();
  expect(pypiTarget(again).state).toBe("already");
  expect(world.writes()).toHaveLength(before);
  expect(world.calls("pypi:upload")).toHaveLength(2);
});

it("mints a token of its own for each upload, from an ID token of its own, and hides it", async () => {
  const world = await pypiWorld();
  await world.run();
  // The trial before anything is written serves the first file.
  expect(world.calls("pypi:mint").map(({ status }) => status)).toEqual([200, 200]);
  const used = world.calls("pypi:upload").map(({ authorization }) => authorization);
  expect(new Set(used).size).toBe(2);
  for (const value of used) expect(world.concealed).toContain(value?.replace("Basic ", ""));
  const text = JSON.stringify([await world.run(), world.lines]);
  for (const secret of world.concealed) expect(text).not.toContain(secret);
});

it("completes an upload that was cut off after its first file", async () => {
  const world = await pypiWorld();
  const [wheel] = world.files;
  world.pypi.seed(PROJECT, { [wheel!.name]: wheel!.bytes });
  const conclusion = await world.run();
  expect(pypiTarget(conclusion)).toMatchObject({
    state: "published",
    files: [
      { name: wheel!.name, state: "already" },
      { name: "octo_greeting-1.4.0.tar.gz", state: "published" },
    ],
  });
  expect(world.calls("pypi:upload")).toHaveLength(1);
});

it("stops before the first write where the index holds other bytes under a name", async () => {
  const world = await pypiWorld();
  world.pypi.seed(PROJECT, { [world.files[1]!.name]: Buffer.from("other bytes") });
  const { report } = await world.run();
  expect(report.outcome).toBe("refused");
  expect(report.findings.map(({ check }) => check)).toEqual(["occupied-file"]);
  expect(world.writes()).toEqual([]);
  expect(world.calls("pypi:mint")).toEqual([]);
});

it("makes the project by its pending publisher, and says so in the plan", async () => {
  const world = await pypiWorld({ newProject: true });
  world.pypi.allowPendingPublisher(PROJECT, PUBLISHER);
  const dry = await world.run({ "dry-run": true });
  expect(JSON.stringify(dry.report.tables)).toContain(
    "the project is not there yet, so its pending publisher, which must be registered, makes it",
  );
  // A mint would make the project, and a dry run changes nothing.
  expect(world.pypi.projects.all()).toEqual([]);
  expect(world.calls("pypi:mint")).toEqual([]);
  expect((await world.run()).report.outcome).toBe("passed");
  expect(names(world)).toHaveLength(2);
});

it("ends before the first write where no publisher fits, and says what to register", async () => {
  const world = await pypiWorld({ claims: { environment: "release", actor: "mona" } });
  world.pypi.allowPublisher("other", PUBLISHER);
  const stranger = await pypiWorld({
    claims: {
      workflow_ref: "octo/widget/.github/workflows/other.yml@refs/heads/main",
      job_workflow_ref: "octo/widget/.github/workflows/other.yml@refs/heads/main",
    },
  });
  const { report } = await stranger.run();
  expect(report.error?.message).toContain(
    "PyPI gave no upload token (422 invalid-publisher: valid token, but no corresponding publisher",
  );
  expect(report.error?.fix).toContain(
    "owner octo, repository widget, workflow other.yml, environment release",
  );
  expect(stranger.writes()).toEqual([]);
});

it.for([
  ["octo/widget/.github/workflows/called.yml@refs/heads/main", "then refuse the attestation"],
  ["org/release-guard/.github/workflows/release.yml@refs/tags/v1", "no trusted publisher can fit"],
])("refuses a called workflow (%s) before anything is written or minted", async ([file, says]) => {
  const world = await pypiWorld({ claims: { job_workflow_ref: file! } });
  const { report } = await world.run();
  const finding = report.findings.find(({ check }) => check === "pypi-in-called-workflow");
  expect(finding?.message).toContain(file);
  expect(finding?.message).toContain(says);
  expect(finding?.fix).toContain("action-templates/release-pypi.yml");
  expect([world.writes(), world.calls("pypi:mint")]).toEqual([[], []]);
});

it("refuses pull_request_target before anything is written or minted", async () => {
  const world = await pypiWorld({ claims: { event_name: "pull_request_target" } });
  const { report } = await world.run();
  expect(report.findings.map(({ message }) => message)).toContain(
    "The run was started by pull_request_target, not by workflow_dispatch",
  );
  expect([world.writes(), world.calls("pypi:mint")]).toEqual([[], []]);
});

it("uploads with a token and without attestations where the policy says so", async () => {
  const world = await pypiWorld({ policy: TOKEN_POLICY });
  const token = world.pypi.tokenFor("mona", [PROJECT]);
  const conclusion = await world.run({ "pypi-token": token });
  expect(pypiTarget(conclusion).state).toBe("published");
  expect(world.calls("pypi:mint")).toEqual([]);
  expect(world.held().map(({ provenance }) => provenance)).toEqual([undefined, undefined]);
});

it("asks for the token that the policy needs", async () => {
  const world = await pypiWorld({ policy: TOKEN_POLICY });
  await expect(world.run()).rejects.toMatchObject({
    message: "pypi-token is empty, but the policy says that octo-greeting has no trusted publisher",
  });
});

it("says that a token may not upload to the project", async () => {
  const world = await pypiWorld({ policy: TOKEN_POLICY });
  const conclusion = await world.run({ "pypi-token": world.pypi.tokenFor("mona", ["other"]) });
  expect(conclusion.report.error?.message).toMatch(
    /^PyPI refused octo_greeting-1\.4\.0-py3-none-any\.whl \(403: .*\): the token may not upload to octo-greeting$/,
  );
  expect(pypiTarget(conclusion)).toMatchObject({ state: "failed", reason: expect.anything() });
  expect(world.repository().releases).toMatchObject([{ draft: true }]);
});

it("refuses a release that is older than fourteen days and not complete", async () => {
  const world = await pypiWorld();
  const [wheel] = world.files;
  const old = Date.now() - 15 * 24 * 60 * 60 * 1000;
  world.pypi.seed(PROJECT, { [wheel!.name]: wheel!.bytes }, old);
  const { report } = await world.run();
  expect(report.findings.map(({ check }) => check)).toEqual(["late-upload"]);
  expect(world.writes()).toEqual([]);
});

it("explains that a deleted file's name is used up, and burns nothing else", async () => {
  const world = await pypiWorld();
  const [wheel] = world.files;
  world.pypi.seed(PROJECT, { [wheel!.name]: wheel!.bytes });
  world.pypi.remove(PROJECT, wheel!.name);
  const conclusion = await world.run();
  expect(conclusion.report.error).toMatchObject({
    message: expect.stringContaining("PyPI never gives a name out again"),
    fix: expect.stringContaining("Raise the version"),
  });
  expect(world.held()).toEqual([]);
  expect(world.repository().releases).toMatchObject([{ draft: true }]);
});

const TEST_POLICY = POLICY.replace("pypi\n", "pypi\n    index: testpypi\n");

it("publishes to TestPyPI under its own name and audience", async () => {
  const world = await pypiWorld({ policy: TEST_POLICY, service: "testpypi" });
  const conclusion = await world.run();
  expect(conclusion.report.outcome).toBe("passed");
  expect(targets(conclusion)[0]).toMatchObject({
    target: "testpypi:octo-greeting@1.4.0",
    state: "published",
  });
  expect(names(world)).toHaveLength(2);
});

it("signs in nowhere else because an index asks for it", async () => {
  // The double plays PyPI, so its audience is not the one that TestPyPI must have.
  const world = await pypiWorld({ policy: TEST_POLICY });
  const { report } = await world.run();
  expect(report.error?.message).toBe(
    'PyPI asks for ID tokens for "pypi", where testpypi is expected',
  );
  expect(world.writes()).toEqual([]);
});

it("refuses a file whose metadata names another project, before the first write", async () => {
  const world = await pypiWorld({ fields: ["Classifier: Private :: Do Not Upload"] });
  const { report } = await world.run();
  expect(report.findings.map(({ check }) => check)).toEqual([
    "unpublishable-metadata",
    "unpublishable-metadata",
  ]);
  expect(world.writes()).toEqual([]);
});
