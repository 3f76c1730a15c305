import type { Finding } from "../finding/finding.ts";
import type { CheckVerdict } from "../finding/verdict.ts";
import type { Gallery } from "../workflow/graph/graph-gallery.ts";

export const OUTCOMES = ["passed", "refused", "pending", "error"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One stage of a release as drawn in the summary's graph. */
export interface Stage {
  readonly name: string;
  readonly state: Outcome | "running" | "waiting" | "skipped";
  readonly note?: string;
}

/** A table that belongs to one action, printed as it stands by every printer. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Knowledge that came with the program: its day, as YYYY-MM-DD, and how old that was when it was used. */
export interface Snapshot {
  readonly date: string;
  readonly days: number;
}

/** The one document that every action and command hands on; printed as `report.json`. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly action: string;
  readonly outcome: Outcome;
  /** One sentence: what this came to. */
  readonly summary: string;
  readonly examined: { readonly files: number; readonly checks: number };
  readonly verdicts: readonly CheckVerdict[];
  readonly findings: readonly Finding[];
  readonly subject?: Subject;
  /** This report speaks of loopback doubles, not of the world. */
  readonly rehearsal?: true;
  readonly error?: { readonly code: string; readonly message: string; readonly fix: string };
  readonly stages?: readonly Stage[];
  readonly tables?: readonly Table[];
  /** Workflows that publish or that strangers can start, to be drawn. */
  readonly graph?: Gallery;
  /** The advisories that were known without the network. */
  readonly snapshot?: Snapshot;
  /** What is the action's own, under its name. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** What was looked at, as far as the action knows it. */
export interface Subject {
  readonly repository?: string;
  readonly commit?: string;
  readonly ref?: string;
  readonly run?: string;
  readonly version?: string;
  readonly bundleDigest?: string;
}
