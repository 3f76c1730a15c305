import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { CALLED } from "../support/foreign-world.ts";
import { publishedWorld, releaseStatement, TARBALL } from "../support/published-world.ts";
import { runCli } from "../support/run-cli.ts";
import { tempFolder } from "../support/temp-folder.ts";

const DENY = pathToFileURL(resolve(import.meta.dirname, "../fixtures/processes/deny-network.mjs"));

/** Files at hand, and a process that dies of any use of the network. */
async function atHand() {
  const place = await publishedWorld();
  const bundle = JSON.stringify(await place.sign(releaseStatement()));
  const root = place.sigstore.sigstore.trustedRoot();
  const { issuer } = place.sigstore.issuer;
  const nowhere = "http://127.0.0.1:9";
  const names = ["npm", "fulcio", "rekor", "timestamp"];
  const endpoints = JSON.stringify({
    ...Object.fromEntries(names.map((name) => [name, nowhere])),
    trustedRoot: "",
    issuer,
  });
  const gitHubRoot = place.gitHubRoot();
  const [own] = place.good().releaseAttestations["attestations"];
  const gitHubs = JSON.stringify(own.bundle);
  // What was signed stays good when the whole world is gone.
  await place.stop();
  const cwd = tempFolder({
    "widget.tgz": TARBALL,
    "other.tgz": "other bytes",
    "widget.sigstore.json": bundle,
    "trusted_root.json": root,
    "github_root.json": gitHubRoot,
    "github.sigstore.json": gitHubs,
    "endpoints.json": endpoints,
  });
  const env = {
    NODE_OPTIONS: `--import=${DENY.href}`,
    GITHUB_API_URL: nowhere,
    RELEASE_GUARD_ENDPOINTS: join(cwd, "endpoints.json"),
  };
  return (...args: readonly string[]) => runCli(["verify", ...args], { cwd, env });
}

const FILES = [
  "--offline",
  "--bundle",
  "widget.sigstore.json",
  "--trust-root",
  "trusted_root.json",
  "--repository",
  "octo/widget",
  "--workflow",
  CALLED,
];

it("verifies files at hand without a network, and refuses others", async () => {
  const verify = await atHand();
  const good = await verify(...FILES, "--artifact", "widget.tgz");
  expect(good.stderr).not.toContain("network denied");
  expect(good.stdout).toContain("file:widget.tgz comes from octo/widget");
  expect(good.code).toBe(0);
  const bad = await verify(...FILES, "--artifact", "other.tgz");
  expect([bad.code, bad.stderr]).toEqual([1, expect.not.stringContaining("network denied")]);
  expect(bad.stdout).toContain("unbound-provenance");
});

it("judges by GitHub's own authorities where the line names the file of their root", async () => {
  const verify = await atHand();
  const named = FILES.map((each) =>
    each
      .replace("trusted_root.json", "github_root.json")
      .replace("widget.sigstore.json", "github.sigstore.json"),
  );
  const { code, stdout } = await verify(...named, "--artifact", "widget.tgz", "--format", "json");
  const verdicts = JSON.parse(stdout).verdicts as { check: string; verdict: string }[];
  const of = (id: string) => verdicts.find(({ check }) => check === id)?.verdict;
  // The signature holds; what it speaks of is no build.
  expect(of("untrusted-provenance")).toBe("pass");
  expect([code, of("release-without-provenance")]).toEqual([1, "fail"]);
});

it("would be seen to use the network", async () => {
  const verify = await atHand();
  const { code, stderr } = await verify(
    "pkg:npm/widget@1.0.0",
    "--trust-root",
    "trusted_root.json",
  );
  expect(stderr).toContain("network denied");
  expect(code).toBe(97);
});

it("refuses to look at the world offline", async () => {
  const verify = await atHand();
  const { code, stdout } = await verify("pkg:npm/widget@1.0.0", "--offline");
  expect([code, stdout]).toEqual([3, expect.stringContaining("can only look at files at hand")]);
});

it.for([
  [["--digest", "sha256:12"], "is no SHA-256"],
  [["--artifact", "widget.tgz"], "belong together"],
  [["--digest", `sha256:${"a".repeat(64)}`, "--artifact", "x"], "ask two questions"],
  [["pkg:cargo/a@1"], "is not the package URL"],
  [["pkg:npm/a@1.0.0", "--trust-root", "github"], "GitHub's trust root is not part of"],
  [["pkg:npm/a@1.0.0", "--trust-root", "a", "--trusted-root", "b"], "both name a root"],
  [["pkg:npm/a@1.0.0", "--owner-id", "octo"], "--owner-id octo is no number"],
] as const)("refuses %o", async ([args, sentence]) => {
  const { code, stdout } = await (await atHand())(...args);
  expect([code, stdout]).toEqual([3, expect.stringContaining(sentence)]);
});
