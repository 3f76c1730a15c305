import type { Report } from "../domain/report/report.ts";

export const printSummary = (report: Report): string => `${report.summary}\n`;
