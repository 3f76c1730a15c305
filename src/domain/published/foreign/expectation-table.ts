import type { Table } from "../../report/report.ts";
import type { Expectation } from "./expectation.ts";

const OPEN = "anything: nothing on the line says what it must be";

/** What was held against the line, and what nobody asked about. */
export function expectationTable(wanted: Expectation): Table {
  const { repository, workflow, ref, environment, repositoryId, ownerId } = wanted;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["Repository", repository],
    ["Repository id", repositoryId],
    ["Owner id", ownerId],
    ["Workflow", workflow ?? (repository && `any of ${repository} itself`)],
    ["Ref", ref],
    ["Environment", environment],
    ["Trigger", wanted.triggers.join(", ")],
    ["Runner", wanted.runner],
  ];
  return {
    title: "What it was held against",
    columns: ["Of the certificate", "Must be"],
    rows: rows.map(([field, value]) => [field, value ?? OPEN]),
  };
}
