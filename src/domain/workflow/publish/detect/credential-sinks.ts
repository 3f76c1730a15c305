import type { Job, Step } from "../../model.ts";
import { actionOf } from "../action-rules.ts";
import { type Channel, isInstallable, type Sink } from "../sink.ts";

/** Actions that fetch a registry's short-lived token, which is good for nothing but publishing. */
const MINTS: Readonly<Record<string, Channel>> = {
  "rust-lang/crates-io-auth-action": "crates-io",
  "nuget/login": "NuGet",
  "rubygems/configure-rubygems-credentials": "RubyGems",
};

/** Variables in which tools look for what they publish with; none of them is needed to download. */
const VARIABLES: Readonly<Record<string, Channel>> = {
  twine_password: "PyPI",
  uv_publish_token: "PyPI",
  uv_publish_password: "PyPI",
  poetry_pypi_token_pypi: "PyPI",
  maturin_pypi_token: "PyPI",
  flit_password: "PyPI",
  hatch_index_auth: "PyPI",
  pdm_publish_password: "PyPI",
  cargo_registry_token: "crates-io",
  gem_host_api_key: "RubyGems",
  nuget_api_key: "NuGet",
  vsce_pat: "an extension marketplace",
  ovsx_pat: "an extension marketplace",
  hex_api_key: "a package registry",
  cocoapods_trunk_token: "a package registry",
  snapcraft_store_credentials: "a package registry",
};

/** The registry whose token the step fetches. */
export const mintedBy = ({ uses }: Step): Channel | undefined => uses && MINTS[actionOf(uses.text)];

const LONGEST = 40;

/** A script that is handed such a variable publishes, whatever it is called. */
function handed(step: Step): Sink | undefined {
  const { run, env } = step;
  const setting = [...env].find(
    ({ name, value }) => name.text.toLowerCase() in VARIABLES && value.text.includes("${{"),
  );
  const channel = setting && VARIABLES[setting.name.text.toLowerCase()];
  if (run === undefined || channel === undefined) return undefined;
  const [line = ""] = run.text.split("\n");
  const what = line
    .replace(/\s*(?:\$\{\{.*|\\$)/, "")
    .slice(0, LONGEST)
    .trim();
  return { step, channel, what, place: run.at(0, line.length), guarded: true };
}

function minted(step: Step): Sink | undefined {
  const channel = mintedBy(step);
  if (channel === undefined || step.uses === undefined) return undefined;
  const what = step.uses.text.trim().split("@")[0] ?? "";
  return { step, channel, what, place: step.uses.place, guarded: false };
}

/** Steps that hold a registry's credential in a job where nothing else is seen to publish to one. */
export function credentialSinks({ steps }: Job, seen: readonly Sink[]): readonly Sink[] {
  if (seen.some(isInstallable)) return [];
  const scripts = steps.flatMap((step) => handed(step) ?? []);
  if (scripts.length > 0) return scripts;
  return steps.flatMap((step) => minted(step) ?? []).slice(0, 1);
}
