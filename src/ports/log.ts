/** Progress for the person who watches; never the result. Everything passes the redactor. */
export interface Log {
  info(line: string): void;
  warn(line: string): void;
  debug(line: string): void;
}
