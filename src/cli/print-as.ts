import type { Report } from "../domain/report/report.ts";
import { printAnnotations } from "../report/annotations.ts";
import { printHtml } from "../report/html.ts";
import { printJson } from "../report/json.ts";
import { printSarif } from "../report/sarif.ts";
import { printText } from "../report/text.ts";
import type { Format } from "./formats.ts";

const ended = (text: string): string => (text.endsWith("\n") || text === "" ? text : `${text}\n`);

export interface Looks {
  readonly colour: boolean;
  /** Texts of the files that findings point into, by path. */
  readonly sources?: ReadonlyMap<string, string>;
}

type Printer = (report: Report, looks: Looks) => string;

const PRINTERS: Readonly<Record<Format, Printer>> = {
  text: printText,
  json: printJson,
  sarif: printSarif,
  html: printHtml,
  github: (report) => printAnnotations(report).join("\n"),
};

/** The report in one of the formats that every command knows, with a newline at its end. */
export const printAs = (report: Report, format: Format, looks: Looks): string =>
  ended(PRINTERS[format](report, looks));
