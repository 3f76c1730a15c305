import { SourceFile } from "../domain/workflow/yaml/source-file.ts";

/** Texts of the files that findings point into, by path; a map will do. */
export interface Sources {
  readonly get: (path: string) => string | undefined;
}

export const NO_SOURCES: Sources = { get: () => undefined };

/** The same texts, fit to be shown; only those that are asked for are gone through. */
export const redacted = (sources: Sources, redact: (text: string) => string): Sources => ({
  get: (path) => {
    const text = sources.get(path);
    return text === undefined ? undefined : redact(text);
  },
});

/** The file of a path, where its text is at hand. */
export type FileOf = (path: string) => SourceFile | undefined;

/** Files whose lines are looked up, each split once. */
export function filesOf(sources: Sources): FileOf {
  const known = new Map<string, SourceFile | undefined>();
  return (path) => {
    if (!known.has(path)) {
      const text = sources.get(path);
      known.set(path, text === undefined ? undefined : new SourceFile(path, text));
    }
    return known.get(path);
  };
}
