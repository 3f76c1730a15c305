import type { Step } from "../../model.ts";
import { actionOf } from "../../publish/action-rules.ts";

/** Files that a step hands to others. */
export interface Upload {
  readonly step: Step;
  /** Where they can be read then. */
  readonly to: string;
  readonly paths: readonly string[];
}

interface Rule {
  readonly input: string;
  readonly to: string;
}

const RULES: ReadonlyMap<string, Rule> = new Map([
  ["actions/upload-artifact", { input: "path", to: "an artifact" }],
  ["actions/upload-pages-artifact", { input: "path", to: "the repository's web pages" }],
  ["peaceiris/actions-gh-pages", { input: "publish_dir", to: "the repository's web pages" }],
  ["jamesives/github-pages-deploy-action", { input: "folder", to: "the repository's web pages" }],
  ["softprops/action-gh-release", { input: "files", to: "the files of a release" }],
  ["ncipollo/release-action", { input: "artifacts", to: "the files of a release" }],
  ["svenstaro/upload-release-action", { input: "file", to: "the files of a release" }],
  ["actions/upload-release-asset", { input: "asset_path", to: "the files of a release" }],
]);

const RELEASE_UPLOAD = /\bgh\s+release\s+(?:upload|create)\s+([^\n;&|]+)/g;

function fromScript(step: Step): readonly Upload[] {
  const { run } = step;
  if (run === undefined || !run.text.includes("release")) return NOTHING;
  return [...run.text.matchAll(RELEASE_UPLOAD)].map(([, words = ""]) => ({
    step,
    to: "the files of a release",
    paths: words
      .split(/\s+/)
      .filter((word) => !word.startsWith("-"))
      .map((word) => word.replaceAll(/["']/g, "")),
  }));
}

/** Up to 4.3 it took hidden files along without being asked; nobody knows what a commit is. */
function takesHidden({ uses, with: inputs }: Step): boolean {
  if (inputs.get("include-hidden-files")?.text.trim() === "true") return true;
  const [, major = "0", minor = "9"] =
    /@v?(\d{1,3})(?:\.(\d+))?(?:\.\d+)?$/.exec(uses?.text.trim() ?? "") ?? [];
  return Number(major) < 4 || (Number(major) === 4 && Number(minor) < 4);
}

type Found = readonly (Upload & { readonly hidden: boolean })[];

const NOTHING: Found = [];
const steps = new WeakMap<Step, Found>();

/** What a step hands out, in order. */
export function uploadsOf(step: Step): Found {
  const known = steps.get(step);
  if (known) return known;
  const found = find(step);
  steps.set(step, found);
  return found;
}

function find(step: Step): Found {
  const { uses } = step;
  if (uses === undefined) return fromScript(step).map((upload) => ({ ...upload, hidden: true }));
  const action = actionOf(uses.text);
  const rule = RULES.get(action);
  const text = rule && step.with.get(rule.input)?.text;
  if (rule === undefined || text === undefined) return NOTHING;
  const paths = text.split(action === "ncipollo/release-action" ? /[\n,]/ : "\n");
  const hidden = action === "actions/upload-artifact" ? takesHidden(step) : true;
  return [{ step, to: rule.to, hidden, paths: paths.map((path) => path.trim()).filter(Boolean) }];
}
