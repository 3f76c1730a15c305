import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { type SigstoreCase, sigstoreCases } from "./sigstore-cases.ts";

const CLI = "dist/cli/index.js";

export interface SigstoreAnswer {
  readonly name: string;
  readonly good: boolean;
  readonly exitCode: number;
  readonly says: string;
}

/** In the order in which the suite's client protocol gives them. */
const argumentsOf = ({ bundle, signer, trustedRoot, artifact }: SigstoreCase): string[] => [
  "verify-bundle",
  "--bundle",
  bundle,
  ...("key" in signer
    ? ["--key", signer.key]
    : ["--certificate-identity", signer.identity, "--certificate-oidc-issuer", signer.issuer]),
  ...(trustedRoot === "" ? [] : ["--trusted-root", trustedRoot]),
  artifact,
];

const ask = (each: SigstoreCase): Promise<SigstoreAnswer> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [CLI, ...argumentsOf(each)], (_error, stdout) =>
      resolve({
        name: each.name,
        good: each.good,
        exitCode: child.exitCode ?? -1,
        says: stdout.trim(),
      }),
    );
  });

/** Right is 0 for a good bundle and 1, with a reason, for a bad one; a usage error judges nothing. */
export const isRight = ({ good, exitCode, says }: SigstoreAnswer): boolean =>
  exitCode === (good ? 0 : 1) && says !== "";

/** Asks the shipped command line every question of the suite, each in a process of its own. */
export async function askSigstoreSuite(corpus: string): Promise<SigstoreAnswer[]> {
  if (!existsSync(CLI)) throw new Error(`${CLI} is not there: npm run build`);
  const queue = sigstoreCases(corpus);
  const answers: SigstoreAnswer[] = [];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      // Each worker asks one after the other.
      // oxlint-disable-next-line no-await-in-loop
      answers.push(await ask(next));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return answers;
}
