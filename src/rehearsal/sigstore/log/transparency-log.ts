import { json } from "@sigstore/core";
import { createHash, randomInt, sign } from "node:crypto";
import { newKeyPair, type KeyPair } from "../certificates/authority.ts";
import { spkiOf } from "../certificates/certificate.ts";
import { entryBody } from "./log-entry.ts";
import { inclusionPath, leafHash, merkleRoot } from "./merkle-tree.ts";

const ORIGIN = "log.rehearsal.invalid";

export interface LogEntry {
  readonly body: string;
  readonly integratedTime: number;
  readonly logID: string;
  readonly logIndex: number;
  readonly verification: {
    readonly inclusionProof: {
      readonly checkpoint: string;
      readonly hashes: readonly string[];
      readonly logIndex: number;
      readonly rootHash: string;
      readonly treeSize: number;
    };
    readonly signedEntryTimestamp: string;
  };
}

interface Kept {
  readonly body: Buffer;
  readonly integratedTime: number;
}

/** No log in use is empty. Index 0 and an empty proof vanish from a bundle's JSON, and sigstore-python refuses one without them. */
const FIRST: Kept = { body: Buffer.from("the first entry of the log"), integratedTime: 0 };

export interface Logged {
  readonly uuid: string;
  /** False when the very same entry was already there. */
  readonly isNew: boolean;
}

/** An append-only log with Rekor's answers: promise, inclusion proof, signed checkpoint. */
export class TransparencyLog {
  readonly keys: KeyPair = newKeyPair();
  readonly id: Buffer = createHash("sha256").update(spkiOf(this.keys.publicKey)).digest();
  readonly #tree = randomInt(2 ** 47).toString();
  readonly #entries: Kept[] = [FIRST];
  readonly #leaves: Buffer[] = [leafHash(FIRST.body)];

  /** Contains the name that signs checkpoints, which verifiers compare. */
  readonly baseUrl = `https://${ORIGIN}`;

  /** Appends a proposed entry; throws when it is malformed or its signature does not fit. */
  append(proposal: unknown, now: number): Logged {
    const body = Buffer.from(json.canonicalize(entryBody(proposal)), "utf8");
    const leaf = leafHash(body);
    const isNew = this.#indexOf(this.#uuidOf(leaf)) === undefined;
    if (isNew) {
      this.#entries.push({ body, integratedTime: Math.floor(now / 1000) });
      this.#leaves.push(leaf);
    }
    return { uuid: this.#uuidOf(leaf), isNew };
  }

  entry(uuid: string): LogEntry | undefined {
    const index = this.#indexOf(uuid);
    const kept = index === undefined ? undefined : this.#entries[index];
    if (index === undefined || kept === undefined) return undefined;
    const plain = {
      body: kept.body.toString("base64"),
      integratedTime: kept.integratedTime,
      logID: this.id.toString("hex"),
      logIndex: index,
    };
    const signedEntryTimestamp = this.#sign(json.canonicalize(plain)).toString("base64");
    return {
      ...plain,
      verification: { inclusionProof: this.#proof(index), signedEntryTimestamp },
    };
  }

  get size(): number {
    return this.#entries.length;
  }

  #sign(text: string): Buffer {
    return sign("sha256", Buffer.from(text, "utf8"), this.keys.privateKey);
  }

  #uuidOf(leaf: Buffer): string {
    return leaf.toString("hex");
  }

  #indexOf(uuid: string): number | undefined {
    const index = this.#leaves.findIndex((leaf) => this.#uuidOf(leaf) === uuid);
    return index === -1 ? undefined : index;
  }

  #proof(index: number): LogEntry["verification"]["inclusionProof"] {
    const root = merkleRoot(this.#leaves);
    return {
      checkpoint: this.#checkpoint(root),
      hashes: inclusionPath(this.#leaves, index).map((hash) => hash.toString("hex")),
      logIndex: index,
      rootHash: root.toString("hex"),
      treeSize: this.#leaves.length,
    };
  }

  /** A signed note: body, empty line, one signature line with the key's hint. */
  #checkpoint(root: Buffer): string {
    const note = `${ORIGIN} - ${this.#tree}\n${this.#leaves.length}\n${root.toString("base64")}\n`;
    const signature = Buffer.concat([this.id.subarray(0, 4), this.#sign(note)]);
    return `${note}\n\u2014 ${ORIGIN} ${signature.toString("base64")}\n`;
  }
}
