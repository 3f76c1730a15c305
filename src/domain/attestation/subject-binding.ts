import type { Statement, StatementSubject } from "./statement.ts";

/** The digests that bind a file, as lower-case hex; the empty string where one is not known. */
export interface FileDigests {
  readonly sha256: string;
  readonly sha512: string;
}

const ALGORITHMS = ["sha256", "sha512"] as const;

/** Every digest that both know is equal, and there is at least one. */
function isOf(subject: StatementSubject, file: FileDigests): boolean {
  const shared = ALGORITHMS.filter(
    (algorithm) => file[algorithm] !== "" && Object.hasOwn(subject.digest, algorithm),
  );
  return (
    shared.length > 0 && shared.every((algorithm) => subject.digest[algorithm] === file[algorithm])
  );
}

/** The subjects, wherever they stand in the list, that speak of exactly this file. */
export const subjectsOf = (statement: Statement, file: FileDigests): readonly StatementSubject[] =>
  statement.subject.filter((subject) => isOf(subject, file));
