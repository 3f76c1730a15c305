import type { Report } from "../domain/report/report.ts";

export const printAnnotations = (_report: Report): readonly string[] => [];
