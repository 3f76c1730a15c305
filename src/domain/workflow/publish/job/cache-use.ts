import type { Place } from "../../../finding/place.ts";
import { cacheStepsOf } from "../../cache/cache-steps.ts";
import type { Job, Step } from "../../model.ts";
import type { Settings } from "../../settings.ts";
import { actionOf } from "../action-rules.ts";

/** Files that come into a job from a cache, by another way than a cache step of its own. */
export interface CacheUse {
  readonly what: string;
  readonly place: Place;
  /** Kept by GitHub's cache, which `cache-mode` closes. */
  readonly ofGitHub: boolean;
}

const LAYERS = /type=(gha|registry|s3|azblob)/;

function ofImage({ uses, with: inputs, job }: Step): CacheUse[] {
  if (uses === undefined || !/build-push-action$|bake-action$/.test(actionOf(uses.text))) return [];
  const text = inputs.get("cache-from") ?? inputs.get("set");
  const kind = text && LAYERS.exec(text.text)?.[1];
  if (!text || !kind || (text !== inputs.get("cache-from") && !/cache-from/.test(text.text)))
    return [];
  const ofGitHub = kind === "gha";
  return ofGitHub && isKeptOut(job)
    ? []
    : [{ what: `layers from \`type=${kind}\``, place: text.place, ofGitHub }];
}

const BUILD_FROM = /--cache-from[ =]\S*type=(gha|registry|s3|azblob)/;

function ofScript({ run, job }: Step): CacheUse[] {
  const found = run && BUILD_FROM.exec(run.text);
  if (!run || !found) return [];
  const ofGitHub = found[1] === "gha";
  const place = run.at(found.index, found.index + found[0].length);
  return ofGitHub && isKeptOut(job)
    ? []
    : [{ what: `layers from \`type=${found[1]}\``, place, ofGitHub }];
}

/** Variables that switch on a cache which a build tool shares with every other build. */
const SHARED: Readonly<Record<string, string>> = {
  turbo_token: "Turborepo's remote cache",
  nx_cloud_access_token: "Nx Cloud's cache",
  nx_cloud_auth_token: "Nx Cloud's cache",
  sccache_gha_enabled: "sccache's results",
  sccache_bucket: "sccache's results",
  develocity_access_key: "Develocity's build cache",
  gradle_enterprise_access_key: "Develocity's build cache",
  bazel_remote_cache: "Bazel's remote cache",
};

function ofVariables(env: Settings, job: Job): CacheUse[] {
  return [...env].flatMap(({ name, value }): CacheUse[] => {
    const what = SHARED[name.text.toLowerCase()];
    if (what === undefined || value.text.trim() === "false") return [];
    const ofGitHub = /gha_enabled/i.test(name.text);
    return ofGitHub && isKeptOut(job) ? [] : [{ what, place: name.place, ofGitHub }];
  });
}

const isKeptOut = ({ cacheMode, workflow }: Job): boolean =>
  /^(?:none|write-only)$/.test((cacheMode ?? workflow.cacheMode)?.text.trim() ?? "");

/** What a local action restores in the name of the step that uses it. */
function ofLocalAction({ uses, job }: Step): CacheUse[] {
  const name = uses?.text.trim() ?? "";
  if (uses === undefined || !/^(?:\.|\$)\//.test(name) || isKeptOut(job)) return [];
  const action = job.workflow.repository.local(name);
  const inner = action?.kind === "action" ? action.jobs.flatMap(cacheStepsOf) : [];
  const restoring = inner.find(({ restores }) => restores);
  return restoring
    ? [
        {
          what: `what \`${restoring.what}\` in \`${name}\` restores`,
          place: uses.place,
          ofGitHub: true,
        },
      ]
    : [];
}

/** Every cache that feeds a job other than through its own cache steps, of which `cache-in-release` speaks. */
export const cacheUsesOf = (job: Job): readonly CacheUse[] => [
  ...ofVariables(job.workflow.env, job),
  ...ofVariables(job.env, job),
  ...job.steps.flatMap((step) => [
    ...ofImage(step),
    ...ofScript(step),
    ...ofVariables(step.env, job),
    ...ofLocalAction(step),
  ]),
];
