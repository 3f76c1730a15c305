import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

/** Folders that one run of the workflow works in. */
export interface Floor {
  /** The repository as it stands at the commit that is released. */
  readonly repository: string;
  /** The job's workspace. */
  readonly workspace: string;
  readonly artifacts: string;
}

type Inputs = Readonly<Record<string, string>>;
type StandIn = (inputs: Inputs, floor: Floor) => void;

const given = (inputs: Inputs, name: string): string => inputs[name] ?? "";

function upload(inputs: Inputs, { workspace, artifacts }: Floor): void {
  const from = resolve(workspace, given(inputs, "path"));
  if (!existsSync(from)) {
    if (given(inputs, "if-no-files-found") === "error")
      throw new Error(`Nothing to upload at ${from}`);
    return;
  }
  const to = join(artifacts, given(inputs, "name"));
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

function download(inputs: Inputs, { workspace, artifacts }: Floor): void {
  const from = join(artifacts, given(inputs, "name"));
  if (!existsSync(from)) throw new Error(`There is no artifact ${given(inputs, "name")}`);
  const to = resolve(workspace, given(inputs, "path"));
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
}

/** What GitHub's own actions do, as far as the release needs it, with folders for servers. */
const STAND_INS: Readonly<Record<string, StandIn>> = {
  "actions/checkout": (_, { repository, workspace }) => {
    cpSync(repository, workspace, { recursive: true });
  },
  "actions/setup-node": () => undefined,
  "actions/upload-artifact": upload,
  "actions/download-artifact": download,
};

export const standInFor = (uses: string): StandIn | undefined =>
  STAND_INS[uses.split("@")[0] ?? ""];
