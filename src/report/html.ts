import type { Report } from "../domain/report/report.ts";

export const printHtml = (report: Report): string => JSON.stringify(report, null, 2);
