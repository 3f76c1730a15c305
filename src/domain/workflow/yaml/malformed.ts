/** A file that is no YAML, or YAML that means nothing to the runner; `offset` says where. */
export class Malformed extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = "Malformed";
    this.offset = offset;
  }
}

/** Aliases can make a small file stand for millions of nodes; real workflows have some hundreds. */
const LARGEST_TREE = 250_000;

/** Throws where the tree has grown past what any workflow needs. */
export function refuseGrowth(size: number, offset: number): void {
  if (size > LARGEST_TREE)
    throw new Malformed(`its aliases stand for more than ${LARGEST_TREE} values`, offset);
}
