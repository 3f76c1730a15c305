import { expect, it } from "vitest";
import { attestationObject } from "../../../../src/domain/registry/pypi/attestation/attestation-object.ts";
import { publishStatement } from "../../../../src/domain/registry/pypi/attestation/publish-statement.ts";
import { hexDigest } from "../../../../src/domain/release/digest.ts";
import type { JobClaims } from "../../../../src/rehearsal/oidc/claims.ts";
import { sampleWheel } from "../../../../src/rehearsal/pypi/sample/sample-project.ts";
import { bundleToJSON } from "@sigstore/bundle";
import {
  changed,
  formOf,
  mint,
  OWN_WORKFLOW,
  PUBLISHER,
  pypiRehearsal,
  type PypiRehearsal,
  send,
} from "../../../support/pypi-rehearsal.ts";
import { signStatement } from "../../../support/sign-statement.ts";

const NAME = "octo-greeting";
const wheel = sampleWheel();
const file = { name: wheel.name, sha256: hexDigest("sha256", wheel.bytes) };
const CALLEE = "octo/widget/.github/workflows/called.yml@refs/heads/main";
const FOREIGN = "org/release-guard/.github/workflows/release.yml@refs/tags/v1";

async function trusting(
  work: (rehearsal: PypiRehearsal) => Promise<void>,
  {
    claims = {},
    workflow = "release.yml",
  }: { claims?: Partial<JobClaims>; workflow?: string } = {},
): Promise<void> {
  await using cleanup = new AsyncDisposableStack();
  const rehearsal = await pypiRehearsal(claims);
  cleanup.defer(() => rehearsal.stop());
  rehearsal.pypi.seed(NAME, {});
  rehearsal.pypi.allowPublisher(NAME, { ...PUBLISHER, workflow });
  await work(rehearsal);
}

const minted = async ({ index, idToken }: PypiRehearsal): Promise<string> =>
  (await mint(index, idToken("pypi"))).token ?? "";

const attested = async (rehearsal: PypiRehearsal, of: Partial<typeof file> = {}) => {
  const bundle = await signStatement(rehearsal, publishStatement({ ...file, ...of }));
  return attestationObject(JSON.stringify(bundleToJSON(bundle)));
};

const sendWith = async (rehearsal: PypiRehearsal, attestations: unknown, token?: string) =>
  send(rehearsal.index, wheel, {
    token: token ?? (await minted(rehearsal)),
    fields: changed(formOf(wheel), "attestations", JSON.stringify(attestations)),
  });

it("names the audience of its ID tokens", () =>
  trusting(async ({ index }) => {
    expect(await (await fetch(`${index}/_/oidc/audience`)).json()).toEqual({ audience: "pypi" });
  }));

it("gives a token for fifteen minutes, which uploads", () =>
  trusting(async (rehearsal) => {
    const answer = await mint(rehearsal.index, rehearsal.idToken("pypi"));
    expect(answer.status).toBe(200);
    expect(answer.expires! * 1000 - Date.now()).toBeLessThanOrEqual(900_000);
    const { token } = answer;
    rehearsal.setting.later = 901_000;
    expect((await send(rehearsal.index, wheel, { token: token! })).status).toBe(403);
    rehearsal.setting.later = 0;
    expect((await send(rehearsal.index, wheel, { token: token! })).status).toBe(200);
  }));

it("takes each ID token once", () =>
  trusting(async ({ index, idToken }) => {
    const jwt = idToken("pypi");
    expect((await mint(index, jwt)).status).toBe(200);
    expect(await mint(index, jwt)).toMatchObject({ status: 422, code: "invalid-reuse-token" });
  }));

it("refuses other audiences, junk and no token", () =>
  trusting(async ({ index, idToken }) => {
    expect((await mint(index, idToken("sigstore"))).code).toBe("invalid-token");
    expect((await mint(index, "x.y.z")).code).toBe("invalid-token");
    const empty = await fetch(`${index}/_/oidc/mint-token`, { method: "POST", body: "{}" });
    expect(await empty.json()).toMatchObject({ errors: [{ code: "invalid-payload" }] });
  }));

it.for<[string, Partial<JobClaims>]>([
  ["another environment", { environment: "staging" }],
  ["another file", { job_workflow_ref: CALLEE }],
  ["a called workflow of another repository", { job_workflow_ref: FOREIGN }],
  ["another ref than the token's own", { ref: "refs/heads/other" }],
])("does not know %s", ([, claims]) =>
  trusting(
    async ({ index, idToken }) => {
      expect(await mint(index, idToken("pypi"))).toMatchObject({
        status: 422,
        code: "invalid-publisher",
      });
    },
    { claims },
  ),
);

it("refuses pull_request_target", () =>
  trusting(
    async ({ index, idToken }) => {
      expect((await mint(index, idToken("pypi"))).code).toBe("invalid-token");
    },
    { claims: { event_name: "pull_request_target" } },
  ));

it("makes the project of a pending publisher when a token is minted, and only that one", async () => {
  await using cleanup = new AsyncDisposableStack();
  const rehearsal = await pypiRehearsal();
  cleanup.defer(() => rehearsal.stop());
  rehearsal.pypi.allowPendingPublisher("octo-greetings", PUBLISHER);
  const token = await minted(rehearsal);
  expect(rehearsal.pypi.projects.get("octo-greetings")).toBeDefined();
  expect((await send(rehearsal.index, wheel, { token })).text).toContain(
    "Non-user identities cannot create new projects",
  );
});

it("refuses a pending publisher whose project somebody made in the meantime", async () => {
  await using cleanup = new AsyncDisposableStack();
  const rehearsal = await pypiRehearsal();
  cleanup.defer(() => rehearsal.stop());
  rehearsal.pypi.allowPendingPublisher(NAME, PUBLISHER);
  rehearsal.pypi.seed(NAME, {});
  expect((await mint(rehearsal.index, rehearsal.idToken("pypi"))).code).toBe(
    "invalid-pending-publisher",
  );
});

it("keeps an attestation of the workflow that was started, and serves it", () =>
  trusting(async (rehearsal) => {
    const attestation = await attested(rehearsal);
    expect((await sendWith(rehearsal, [attestation])).status).toBe(200);
    const { index } = rehearsal;
    const served = await fetch(`${index}/integrity/${NAME}/1.4.0/${wheel.name}/provenance`);
    expect(served.headers.get("content-type")).toBe("application/vnd.pypi.integrity.v1+json");
    expect(await served.json()).toEqual({
      version: 1,
      attestation_bundles: [
        { publisher: { kind: "GitHub", ...PUBLISHER }, attestations: [attestation] },
      ],
    });
  }));

it("rejects the attestation of a called workflow of the same repository, although it gives the token", () =>
  trusting(
    async (rehearsal) => {
      const answer = await sendWith(rehearsal, [await attested(rehearsal)]);
      expect(answer.status).toBe(400);
      expect(answer.text).toContain("Certificate's Build Config URI");
      expect(answer.text).toContain(
        "does not match expected Trusted Publisher (called.yml @ octo/widget)",
      );
    },
    { claims: { workflow_ref: OWN_WORKFLOW, job_workflow_ref: CALLEE }, workflow: "called.yml" },
  ));

it.for<[string, Partial<typeof file>, string]>([
  ["another digest", { sha256: "0".repeat(64) }, "subject does not match distribution digest"],
  [
    "another file",
    { name: "octo_greeting-1.4.1-py3-none-any.whl" },
    "subject does not match distribution name",
  ],
  ["no distribution", { name: "notes.txt" }, "unknown distribution format"],
])("rejects an attestation of %s", ([, of, says]) =>
  trusting(async (rehearsal) => {
    const answer = await sendWith(rehearsal, [await attested(rehearsal, of)]);
    expect(answer).toEqual({ status: 400, text: expect.stringContaining(says) });
  }),
);

it("rejects an attestation whose statement was changed after it was signed", () =>
  trusting(async (rehearsal) => {
    const attestation = await attested(rehearsal);
    const text = Buffer.from(attestation.envelope.statement, "base64").toString("utf8");
    const statement = Buffer.from(text.replace("publish/v1", "publish/v2")).toString("base64");
    const forged = { ...attestation, envelope: { ...attestation.envelope, statement } };
    expect((await sendWith(rehearsal, [forged])).text).toContain("Verification failed");
  }));

it("takes no attestations beside an API token, no empty set, and no two of one kind", () =>
  trusting(async (rehearsal) => {
    const attestation = await attested(rehearsal);
    const token = rehearsal.pypi.tokenFor("mona");
    expect((await sendWith(rehearsal, [attestation], token)).text).toContain(
      "Attestations are only supported when using Trusted Publishing",
    );
    expect((await sendWith(rehearsal, [])).text).toContain(
      "an empty attestation set is not permitted",
    );
    expect((await sendWith(rehearsal, [attestation, attestation])).text).toContain(
      "Multiple attestations for the same file",
    );
    expect((await sendWith(rehearsal, [1])).text).toContain("Malformed attestations");
  }));
