export interface Fitted {
  readonly blocks: readonly string[];
  readonly leftOut: number;
}

/** As many whole blocks, in their order, as fit into so many bytes. Half a block would leave markup open. */
export function fitting(blocks: readonly string[], bytes: number): Fitted {
  let room = bytes;
  const kept = blocks.findIndex((block) => {
    room -= Buffer.byteLength(block) + 2;
    return room < 0;
  });
  const number = kept === -1 ? blocks.length : kept;
  return { blocks: blocks.slice(0, number), leftOut: blocks.length - number };
}
