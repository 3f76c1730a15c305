import type { ConfigFile } from "../../model.ts";
import type { Entry, Mapping, Node, Scalar } from "../../yaml/node.ts";
import type { LockedAction, LockedWorkflow, Lockfile, LockfileProblem } from "./lockfile-shape.ts";

const VERSIONS = new Set(["v0.0.2", "v0.0.3"]);
const KEYS = new Set(["version", "workflows", "dependencies"]);
const ACTION_KEYS = new Set(["ref", "commit", "owner_id", "repo_id", "uses", "hostname"]);
const PIN = /^[^/@:]+\/[^/@:]+@[^:]+$/;
const COMMIT = /^(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/i;
const ID = /^[1-9]\d*$/;
/** An absolute path, a step upwards or a control character. */
const UNSAFE_PATH = /^$|^\/|(?:^|\/)\.\.(?:\/|$)|\p{Cc}/u;
/** The runner refuses more. */
const MOST_BYTES = 1_048_576;

/** `Owner/Repo@Ref` with the repository in lower case, as pins are compared. */
export function canonicalPin(text: string): string {
  const at = text.indexOf("@");
  return at === -1 ? text.toLowerCase() : text.slice(0, at).toLowerCase() + text.slice(at);
}

const isNull = (node: Node | undefined): boolean => node?.kind === "scalar" && node.isNull;

/** Reads the lockfile as the runner does: one thing out of shape, and the whole file counts for nothing. */
export class LockfileReader {
  readonly #file: ConfigFile;
  readonly #problems: LockfileProblem[] = [];

  constructor(file: ConfigFile) {
    this.#file = file;
  }

  read(): Lockfile {
    const { root, readable, problems } = this.#file;
    const workflows = new Map<string, LockedWorkflow>();
    const actions = new Map<string, LockedAction>();
    if (!readable || root?.kind !== "mapping") {
      const [first] = problems;
      const { file, source } = this.#file;
      const from = first?.place.start.offset ?? 0;
      const length = Math.max(0, source.slice(from).search(/[\r\n]|$/));
      const place = file.place(from, from + length);
      this.#problems.push({ message: first?.message ?? "it is no mapping", place });
    } else {
      this.#readVersion(root);
      for (const locked of this.#workflows(root)) workflows.set(locked.path, locked);
      for (const locked of this.#actions(root)) actions.set(locked.pin, locked);
    }
    return { file: this.#file, workflows, actions, problems: this.#problems };
  }

  #wrong(message: string, node: { readonly from: number; readonly to: number }): void {
    const { file } = this.#file;
    this.#problems.push({ message, place: file.place(node.from, node.to) });
  }

  #readVersion(root: Mapping): void {
    if (this.#file.source.length > MOST_BYTES)
      this.#wrong("it is larger than one mebibyte", { from: 0, to: 0 });
    for (const { key } of root.entries)
      if (!KEYS.has(key.text)) this.#wrong(`the key \`${key.text}\` is unknown`, key);
    const version = root.entries.findLast(({ key }) => key.text === "version");
    if (version === undefined) this.#wrong("it names no `version`", { from: 0, to: 0 });
    else if (version.value.kind !== "scalar" || !VERSIONS.has(version.value.text))
      this.#wrong("its `version` is neither v0.0.2 nor v0.0.3", version.key);
  }

  #entries(root: Mapping, name: string): readonly Entry[] {
    const entry = root.entries.findLast(({ key }) => key.text === name);
    if (entry === undefined || isNull(entry.value)) return [];
    if (entry.value.kind === "mapping") return entry.value.entries;
    this.#wrong(`\`${name}\` is no mapping`, entry.key);
    return [];
  }

  #pins(owner: Scalar, node: Node | undefined): readonly Scalar[] {
    if (node === undefined || isNull(node)) return [];
    if (node.kind !== "sequence") {
      this.#wrong(`\`${owner.text}\` holds no list of pins`, owner);
      return [];
    }
    return node.items.flatMap(({ node: item }) => {
      if (item.kind === "scalar" && PIN.test(item.text)) return [item];
      this.#wrong("a pin has not the form `owner/repository@ref`", item);
      return [];
    });
  }

  #workflows(root: Mapping): LockedWorkflow[] {
    return this.#entries(root, "workflows").map(({ key, value }) => {
      if (UNSAFE_PATH.test(key.text))
        this.#wrong(`\`${key.text}\` is no path inside of the repository`, key);
      return { path: key.text, place: key.place, pins: this.#pins(key, value) };
    });
  }

  #actions(root: Mapping): LockedAction[] {
    const seen = new Set<string>();
    return this.#entries(root, "dependencies").flatMap(({ key, value }) => {
      const pin = canonicalPin(key.text);
      if (!PIN.test(key.text)) this.#wrong("a pin has not the form `owner/repository@ref`", key);
      if (seen.has(pin)) this.#wrong(`\`${pin}\` stands in it twice`, key);
      seen.add(pin);
      if (value.kind === "mapping") return [this.#action(key, value, pin)];
      this.#wrong(`\`${key.text}\` is no mapping`, key);
      return [];
    });
  }

  #action(key: Scalar, fields: Mapping, pin: string): LockedAction {
    for (const field of fields.entries)
      if (!ACTION_KEYS.has(field.key.text))
        this.#wrong(`the key \`${field.key.text}\` is unknown`, field.key);
    const nodeOf = (name: string) => fields.entries.findLast((entry) => entry.key.text === name);
    const textOf = (name: string): string => {
      const value = nodeOf(name)?.value;
      return value?.kind === "scalar" && !value.isNull ? value.text : "";
    };
    const commit = textOf("commit");
    if (!COMMIT.test(commit)) this.#wrong(`\`${pin}\` names no whole \`commit\``, key);
    if (textOf("ref") === "") this.#wrong(`\`${pin}\` names no \`ref\``, key);
    for (const name of ["owner_id", "repo_id"])
      if (!ID.test(textOf(name))) this.#wrong(`\`${pin}\` names no \`${name}\``, key);
    return {
      pin,
      place: key.place,
      ref: textOf("ref"),
      commit: commit.replace(/^sha\d+-/i, "").toLowerCase(),
      uses: this.#pins(key, nodeOf("uses")?.value),
    };
  }
}
