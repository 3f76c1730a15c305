import type { Inputs } from "./spec.ts";

export type ScanInputs = Omit<
  Inputs,
  "report-directory" | "baseline" | "online" | "github-token"
> & {
  readonly baseline?: string;
};
