import type { Answer, Fix } from "../../../domain/finding/finding.ts";
import { plainPath } from "../../../domain/workflow/credentials/checkout/holds-folder.ts";
import { type Upload, uploadsOf } from "../../../domain/workflow/credentials/checkout/uploads.ts";
import { carriedInWords } from "../../../domain/workflow/credentials/leaks/in-words.ts";
import {
  type SecretFile,
  secretFilesOf,
} from "../../../domain/workflow/credentials/leaks/secret-files.ts";
import { defineCheck } from "../../define-check.ts";

/** Files that programs keep credentials in, by their path's end. */
const KEEPERS =
  /(?:^|\/)(?:\.env(?:\.(?:local|production|prod|staging))?|\.npmrc|\.yarnrc\.yml|\.pypirc|\.netrc|_netrc|\.git-credentials|\.docker(?:\/config\.json)?|\.aws(?:\/credentials)?|\.ssh|\.gnupg|\.kube(?:\/config)?|\.cargo\/credentials(?:\.toml)?|\.gem\/credentials|\.m2\/settings\.xml|\.config\/gh|id_(?:rsa|ed25519|ecdsa)|kubeconfig|gha-creds-[\w*]+\.json|[\w*-]+\.(?:jks|keystore|p12|pfx))$/;
const HIDDEN = /(?:^|\/)\.[^./]/;

const isTaken = (path: string): boolean => !path.startsWith("!") && !path.includes("${{ steps.");

/** Whether a path of an upload takes a file along. */
function takes(path: string, file: string, hidden: boolean): boolean {
  const outer = plainPath(path);
  const inner = plainPath(file);
  if (!hidden && HIDDEN.test(inner) && outer !== inner) return false;
  if (outer === inner) return true;
  const below = !/^[/~$]/.test(inner);
  if (below && (outer === "." || inner.startsWith(`${outer}/`))) return true;
  const pattern = outer
    .replaceAll(/[.+^$()|[\]{}\\?]/g, "\\$&")
    .replaceAll("**", "\0")
    .replaceAll("*", "[^/]*")
    .replaceAll("\0", ".*");
  return outer.includes("*") && new RegExp(`^${pattern}$`).test(inner);
}

const isExcluded = (paths: readonly string[], file: string): boolean =>
  paths.some((path) => path.startsWith("!") && takes(path.slice(1), file, true));

/** Leaves the file out of the upload. */
function leaveOut({ step }: Upload, name: string): readonly Fix[] {
  const text = step.with.get("path");
  if (text === undefined || !/^(?:actions\/upload-artifact)@/i.test(step.uses?.text.trim() ?? ""))
    return [];
  const { start } = text.place;
  const { file } = step.job.workflow;
  const before = file.text.slice(0, start.offset);
  const indent = before.slice(before.lastIndexOf("\n") + 1);
  // Only where the paths stand as a block of their own.
  if (indent.trim() !== "") return [];
  const edits = [
    { path: file.path, from: start.offset, to: start.offset, text: `!${name}\n${indent}` },
  ];
  return [{ title: `leave \`${name}\` out`, safe: false, edits }];
}

function* judgeWritten(
  upload: Upload & { readonly hidden: boolean },
  written: readonly SecretFile[],
): Generator<Answer> {
  const { step, paths, to, hidden } = upload;
  for (const { name, carried, place } of written) {
    if (
      !paths.some((path) => isTaken(path) && takes(path, name, hidden)) ||
      isExcluded(paths, name)
    )
      continue;
    yield {
      at: step.uses?.place ?? step.place,
      related: [place],
      message: `\`${name}\`, into which ${carriedInWords(carried)} was written, becomes part of ${to}`,
      fixes: leaveOut(upload, name),
      ...(carried.everything && { severity: "critical" }),
    };
  }
}

function* judgeNamed(
  { step, paths, to }: Upload,
  written: readonly SecretFile[],
): Generator<Answer> {
  const isWritten = (path: string): boolean => written.some(({ name }) => takes(path, name, true));
  for (const path of paths) {
    if (!isTaken(path) || !KEEPERS.test(plainPath(path)) || isWritten(path)) continue;
    yield {
      at: step.uses?.place ?? step.place,
      severity: "medium",
      confidence: "medium",
      message: `\`${path}\`, where programs keep credentials, becomes part of ${to}`,
    };
  }
}

export default defineCheck({
  id: "secret-in-artifact",
  title: "Secret is uploaded in a file",
  severity: "high",
  onlyWith: ["upload", "release", "gh-pages"],
  why: "Everybody who may read the repository can download its artifacts, and everybody at all its releases and pages. Nothing is hidden in a file.",
  fix: "Leave the file out of the upload, or delete it before.",

  *job({ steps }) {
    const written: SecretFile[] = [];
    for (const step of steps) {
      written.push(...secretFilesOf(step));
      for (const upload of uploadsOf(step)) {
        yield* judgeWritten(upload, written);
        yield* judgeNamed(upload, written);
      }
    }
  },

  examples: {
    bad: [
      {
        title: "a file of settings with a secret in it",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    echo "API_KEY=$API_KEY" > dist/config.txt
                    npm run build
                  env:
                    API_KEY: \${{ secrets.API_KEY }}
                - uses: actions/upload-artifact@v5
                  #     ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: \`dist/config.txt\`, into which \`API_KEY\` was written
                  with:
                    path: dist
        `,
      },
      {
        title: "a decoded key beside the program",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: echo "\${{ secrets.KEYSTORE }}" | base64 -d | tee android/app.jks > /dev/null
                - uses: actions/upload-artifact@v5
                  #     ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: \`android/app.jks\`, into which \`KEYSTORE\` was written
                  with:
                    path: |
                      android/*.apk
                      android/*.jks
        `,
      },
      {
        title: "every secret, as a worm did",
        yaml: `
          on: push
          jobs:
            lint:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    cat <<EOF > format-results.txt
                    \${{ toJSON(secrets) }}
                    EOF
                - uses: actions/upload-artifact@v5
                  #     ^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: \`format-results.txt\`, into which every secret was written
                  with:
                    path: format-results.txt
        `,
      },
      {
        title: "where programs keep credentials",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/upload-artifact@v5
                  #     ^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: \`~/.npmrc\`, where programs keep credentials
                  with:
                    path: |
                      ~/.npmrc
                      dist
        `,
      },
    ],
    good: [
      {
        title: "left out, or elsewhere",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    echo "API_KEY=$API_KEY" > dist/.env
                    echo "$API_KEY" > /tmp/key
                    echo "$API_KEY" > dist/key.txt
                  env:
                    API_KEY: \${{ secrets.API_KEY }}
                - uses: actions/upload-artifact@v5
                  with:
                    path: |
                      dist
                      !dist/key.txt
        `,
      },
      {
        title: "files without secrets",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: echo "$STAGE" > dist/stage.txt
                  env:
                    STAGE: \${{ vars.STAGE }}
                - uses: actions/upload-artifact@v5
                  with:
                    path: dist
        `,
      },
    ],
  },
});
