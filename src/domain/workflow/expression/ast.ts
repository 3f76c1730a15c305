/** Offsets count characters of the text the expression stands in. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Literal extends Stretch {
  readonly kind: "literal";
  readonly value: string | number | boolean | null;
}

/**
 * `github.event['issue'].title` as `github`, `event`, `issue`, `title`, in lower case. `*` stands
 * for `.*`, `[]` for an index that only the run knows.
 */
export interface Context extends Stretch {
  readonly kind: "context";
  readonly path: readonly string[];
  /** Expressions in the brackets of a `[]`. */
  readonly indices: readonly Expr[];
  /** What stands behind the name, dot by dot and bracket by bracket; `*` for all of them. */
  readonly accesses: readonly Access[];
}

/** One step into a value: a name or an index, or every one of them. */
export type Access = Expr | "*";

export interface Call extends Stretch {
  readonly kind: "call";
  /** In lower case. */
  readonly name: string;
  readonly args: readonly Expr[];
}

/** A property of something that is no context: of a call or of a group. */
export interface Property extends Stretch {
  readonly kind: "property";
  readonly of: Expr;
  readonly indices: readonly Expr[];
  readonly accesses: readonly Access[];
}

interface Not extends Stretch {
  readonly kind: "not";
  readonly of: Expr;
}

export interface Logic extends Stretch {
  readonly kind: "logic";
  readonly operator: "&&" | "||";
  readonly args: readonly Expr[];
}

export interface Comparison extends Stretch {
  readonly kind: "comparison";
  readonly operator: string;
  readonly left: Expr;
  readonly right: Expr;
}

export type Expr = Literal | Context | Call | Property | Not | Logic | Comparison;
