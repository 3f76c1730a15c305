import type { Report } from "../domain/report/report.ts";

export const printText = (report: Report): string => `${report.summary}\n`;
