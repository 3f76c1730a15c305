import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { checkedSpecimen } from "../../../src/domain/token/specimen.ts";
import { runActionProcess } from "../../support/run-action.ts";

const POLICY = `version: 1
targets: [{ registry: npm, trusted-publishing: false }]
secrets: [{ name: NPM_TOKEN, kind: npm }]
`;

it("validate-secrets loads nothing that can reach a network", async () => {
  const hook = import.meta.resolve("../../support/list-modules.ts");
  const ran = await runActionProcess({
    action: "validate-secrets",
    sources: true,
    node: ["--import", hook],
    env: { NPM_TOKEN: checkedSpecimen("npm_", randomBytes(24).toString("hex")) },
    files: { ".github/release-guard.yml": POLICY },
  });
  expect(ran.code).toBe(0);
  const modules = ran.stderr.split("\n");
  expect(modules.filter((url) => url.endsWith("validate-secrets/run.ts"))).toHaveLength(1);
  const network =
    /octokit|undici|sigstore|@actions\/|node_modules\/yaml\/|^node:(https?|http2|net|tls|dgram|dns)$/;
  expect(modules.filter((url) => network.test(url))).toEqual([]);
});
