import type { Report } from "../domain/report/report.ts";
import { printAnnotations } from "../report/annotations.ts";
import { printHtml } from "../report/html.ts";
import { printJson } from "../report/json.ts";
import { printSarif } from "../report/sarif.ts";
import { printText } from "../report/text.ts";

export const FORMATS = ["text", "json", "sarif", "html", "github"] as const;
export type Format = (typeof FORMATS)[number];

const ended = (text: string): string => (text.endsWith("\n") || text === "" ? text : `${text}\n`);

export interface Looks {
  readonly colour: boolean;
  /** Texts of the files that findings point into, by path. */
  readonly sources?: ReadonlyMap<string, string>;
}

/** The report in one of the formats that every command knows, with a newline at its end. */
export function printAs(report: Report, format: Format, looks: Looks): string {
  switch (format) {
    case "json":
      return ended(printJson(report));
    case "sarif":
      return ended(printSarif(report));
    case "html":
      return ended(printHtml(report));
    case "github":
      return ended(printAnnotations(report).join("\n"));
    case "text":
      return ended(printText(report, looks));
  }
}
