import type { Report } from "../domain/report/report.ts";
import { printAnnotations } from "../report/annotations.ts";
import { printHtml } from "../report/html.ts";
import { jsonReport } from "../report/json.ts";
import { printSarif } from "../report/sarif.ts";
import { NO_SOURCES, redacted, type Sources } from "../report/sources.ts";
import { printText } from "../report/text.ts";
import type { Format } from "./formats.ts";
import type { TerminalLooks } from "./terminal-looks.ts";

const ended = (text: string): string => (text.endsWith("\n") || text === "" ? text : `${text}\n`);

export interface Looks extends TerminalLooks {
  /** Every finding in full. */
  readonly all: boolean;
  /** Texts of the files that findings point into, as they are. */
  readonly sources?: Sources;
  readonly redact: (text: string) => string;
}

type Printer = (report: Report, looks: Looks) => string;

const PRINTERS: Readonly<Record<Exclude<Format, "json">, Printer>> = {
  text: (report, { sources = NO_SOURCES, redact, ...looks }) =>
    printText(report, { ...looks, sources: redacted(sources, redact) }),
  sarif: (report, { sources = NO_SOURCES, redact }) => printSarif(report, { sources, redact }),
  html: (report, { sources = NO_SOURCES, redact }) => printHtml(report, redacted(sources, redact)),
  github: (report) => printAnnotations(report).join("\n"),
};

/** The report in one of the formats that every command knows, with a newline at its end; in pieces, of which a long one has many. */
export const printAs = (report: Report, format: Format, looks: Looks): Iterable<string> =>
  format === "json" ? jsonReport(report) : [ended(PRINTERS[format](report, looks))];
