import type { VexDocument, VexStatement } from "./open-vex.ts";

/** A statement of an example: by default that the code of CVE-2026-1000 is never reached in @octo/widget. */
export const exampleStatement = (changes: Partial<VexStatement> = {}): VexStatement => ({
  vulnerability: { name: "CVE-2026-1000" },
  products: [{ "@id": "pkg:npm/%40octo/widget@1.0.0" }],
  status: "not_affected",
  justification: "vulnerable_code_not_in_execute_path",
  ...changes,
});

/** A document with these statements. */
export const exampleVex = (...statements: readonly VexStatement[]): VexDocument => ({
  name: "widget.openvex.json",
  author: "Mona",
  timestamp: "2026-11-20T00:00:00Z",
  statements: statements.length === 0 ? [exampleStatement()] : [...statements],
});
