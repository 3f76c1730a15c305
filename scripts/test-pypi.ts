import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleSdist, sampleWheel } from "../src/rehearsal/pypi/sample/sample-project.ts";
import { indexWorld } from "./pypi/index-world.ts";
import { pythonTools, type Ran } from "./pypi/python-tools.ts";

const tool = await pythonTools();
const world = await indexWorld();
const folder = mkdtempSync(join(tmpdir(), "release-guard-pypi-"));
const NAME = "octo-greeting";

function put(file: { readonly name: string; readonly bytes: Uint8Array }, below = "."): string {
  const path = join(folder, below, file.name);
  writeFileSync(path, file.bytes);
  return path;
}

/** The token goes by the environment: arguments can be read by everybody on the machine. */
const twine = (token: string, ...args: readonly string[]): Promise<Ran> =>
  tool("twine", ["upload", "--non-interactive", "--disable-progress-bar", ...args], {
    TWINE_REPOSITORY_URL: `${world.origin}/legacy/`,
    TWINE_USERNAME: "__token__",
    TWINE_PASSWORD: token,
  });

const wanted = (holds: boolean, what: string, { output }: Ran): void => {
  if (!holds) throw new Error(`${what}: not so\n${output}`);
  console.log(`ok   ${what}`);
};

const held = () => world.pypi.projects.get(NAME)?.files.map(({ name }) => name) ?? [];

async function uploads(): Promise<void> {
  const files = [put(sampleWheel()), put(sampleSdist())];
  const token = world.pypi.tokenFor("mona");
  const checked = await tool("twine", ["check", "--strict", ...files]);
  wanted(checked.status === 0, "twine check --strict passes the sample", checked);
  const first = await twine(token, ...files);
  wanted(first.status === 0 && held().length === 2, "twine uploads the sample", first);
  const again = await twine(token, ...files);
  wanted(again.status === 0 && held().length === 2, "twine may send the same bytes again", again);
  const other = await twine(token, put(sampleWheel({ code: "x = 1\n" })));
  wanted(
    other.status !== 0 && other.output.includes("400"),
    "twine may not send other bytes under the same name",
    other,
  );
  const stranger = await twine("pypi-nobody", put(sampleWheel({ version: "1.4.1" })));
  wanted(stranger.output.includes("403"), "twine is refused with a foreign token", stranger);
}

try {
  await uploads();
} finally {
  await world.stop();
  rmSync(folder, { recursive: true, force: true });
}
