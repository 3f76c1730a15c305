import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The npm under test: the machine's own, or the npm-cli.js that `npm run test:npm-clients` names. */
const cli = process.env["REAL_NPM_CLI"];
const [program, first] = cli === undefined ? ["npm", []] : [process.execPath, [cli]];

/** A real npm with an empty home: no configuration, cache or token but those given. */
export async function realNpm(registry: string) {
  const home = await mkdtemp(join(tmpdir(), "real-npm-"));
  const userconfig = join(home, ".npmrc");
  const base = {
    PATH: process.env["PATH"] ?? "",
    HOME: home,
    npm_config_userconfig: userconfig,
    npm_config_globalconfig: join(home, "global-npmrc"),
    npm_config_cache: join(home, "cache"),
    npm_config_update_notifier: "false",
    npm_config_fund: "false",
    npm_config_audit: "false",
    npm_config_fetch_retries: "0",
    npm_config_registry: `${registry}/`,
  };

  const run = (cwd: string, args: readonly string[], env: Record<string, string> = {}) =>
    new Promise<Ran>((resolve) => {
      const options = { cwd, env: { ...base, ...env } };
      execFile(program, [...first, ...args], options, (error, stdout, stderr) => {
        const code = error === null ? 0 : Number(error.code);
        resolve({ code, stdout, stderr });
      });
    });

  return {
    run,
    /** Where npm keeps the roots that it trusts. */
    rootsFolder: join(home, "cache", "_tuf"),
    /** Writes files under a new folder and gives its path. */
    async folder(name: string, files: Readonly<Record<string, unknown>>): Promise<string> {
      const root = join(home, name);
      for (const [path, content] of Object.entries(files)) {
        const text = typeof content === "string" ? content : JSON.stringify(content);
        await mkdir(dirname(join(root, path)), { recursive: true });
        await writeFile(join(root, path), text);
      }
      return root;
    },
    useToken: (token: string) =>
      writeFile(userconfig, `//${new URL(registry).host}/:_authToken=${token}\n`),
    remove: () => rm(home, { recursive: true, force: true }),
  };
}

export type RealNpm = Awaited<ReturnType<typeof realNpm>>;
