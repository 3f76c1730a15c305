import { execFile } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { publishWorld, type PublishWorld } from "../../support/publish-world.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const MAIN = resolve("src/actions/publish-package/main.ts");

interface Ended {
  readonly code: number;
  readonly output: string;
  /** Text of every file that the process wrote, and of its two streams. */
  readonly everything: string;
}

/** Runs the action as the runner would, in a process of its own with nothing in its environment that it does not need. */
async function runProcess(world: PublishWorld, inputs: Record<string, string>): Promise<Ended> {
  const folder = tempFolder({ output: "", summary: "" });
  const { origin, issuer, requestToken } = world.services;
  const at = { npm: world.services.registry, fulcio: origin, rekor: origin, timestamp: origin };
  writeFileSync(join(folder, "endpoints.json"), JSON.stringify({ ...at, trustedRoot: "" }));
  const given = Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
  const env = {
    ...Object.fromEntries(given),
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: world.github.origin,
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
    RUNNER_TEMP: folder,
    RELEASE_GUARD_ENDPOINTS: join(folder, "endpoints.json"),
    ACTIONS_ID_TOKEN_REQUEST_URL: issuer.requestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
  };
  const ended = await new Promise<{ code: number; text: string }>((done) => {
    const options = { cwd: world.root, env, maxBuffer: 1 << 26 };
    execFile(process.execPath, [MAIN], options, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code ?? 1) : 0, text: `${stdout}\n${stderr}` });
    });
  });
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const written = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => /\.(json|html|sarif)$/.test(path) && path !== "endpoints.json",
  );
  const said = ended.text.replaceAll(/^::add-mask::.*$/gm, "");
  const files = [...written, "output", "summary"].map(read);
  return { code: ended.code, output: read("output"), everything: [said, ...files].join("\n") };
}

/** Every credential that any of the services has seen. */
const credentials = ({ github, services }: PublishWorld): string[] => {
  const seen = [...github.double.exchanges, ...services.double.exchanges]
    .concat(services.registryDouble.exchanges)
    .flatMap(({ authorization }) => (authorization === undefined ? [] : [authorization]));
  return [...new Set(seen.map((text) => text.replace(/^\w+ /, "")))];
};

it("publishes as a process of its own, and no credential leaves it", async () => {
  const world = await publishWorld();
  const inputs = {
    bundle: "sealed",
    "bundle-digest": world.digest,
    "github-token": world.token,
  };
  const { code, output, everything } = await runProcess(world, inputs);
  expect(everything).toContain("2 published, 0 there already.");
  expect(code).toBe(0);
  expect(output).toContain('"state":"published"');
  const secrets = credentials(world);
  expect(secrets.length).toBeGreaterThanOrEqual(4);
  const forms = secrets.flatMap((text) => [text, Buffer.from(text).toString("base64")]);
  for (const form of forms) expect(everything).not.toContain(form);
});

it("explains a refusal of npm as a process, with an exit code and no credential", async () => {
  const world = await publishWorld();
  world.fault("npm:publish:reset-before-commit", "npm:exchange:refused");
  const inputs = { bundle: "sealed", "bundle-digest": world.digest, "github-token": world.token };
  const { code, everything } = await runProcess(world, inputs);
  expect(code).toBe(1);
  expect(everything).toContain("npm does not trust this workflow for @octo/widget");
  for (const secret of credentials(world)) expect(everything).not.toContain(secret);
});
