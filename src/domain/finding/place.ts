/** `line` and `column` count from 1, `column` and `offset` in characters (UTF-16 units), `offset` from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of a file; `end` is the position after its last character. */
export interface Place {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}
