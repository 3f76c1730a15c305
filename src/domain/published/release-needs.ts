import type { AdvisoriesByPurl } from "../advisory/advisory.ts";
import type { JudgedBy, NeededPackage } from "../advisory/dependency-subject.ts";
import type { VexDocument } from "../advisory/vex/open-vex.ts";
import { vexWord } from "../advisory/vex/vex-word.ts";
import type { Fact } from "../failure/fact.ts";

/** A document that could not be read, and why: the rest of a sentence that begins with its name. */
export interface Unread {
  readonly name: string;
  readonly why: string;
}

/** What a release needs beside itself, and what is said of its vulnerabilities. */
export interface ReleaseNeeds extends JudgedBy {
  /** SBOMs that are bound to the release and were read. */
  readonly sboms: readonly string[];
  readonly unread: readonly Unread[];
  /** Documents that nobody attested to. */
  readonly unbound: readonly string[];
  readonly packages: readonly NeededPackage[];
  /** Packages that no database could be asked about. */
  readonly notAsked: readonly string[];
  /** Names of what is needed in ranges, where nothing says which versions users get. */
  readonly ranged: readonly string[];
  readonly advisories: Fact<AdvisoriesByPurl>;
  /** VEX documents that are believed. */
  readonly vex: readonly VexDocument[];
}

/** Why a vulnerability does not touch the release, in the words of a VEX document; undefined where none says so. */
export const excusedBy =
  (vex: readonly VexDocument[], released: readonly string[]) =>
  ({ purl }: Pick<NeededPackage, "purl">, names: readonly string[]): string | undefined =>
    vexWord(vex, { released, purl, names });
