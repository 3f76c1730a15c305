import type { Crew, Hand } from "../../ports/crew.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import type { Onlooker, Outlook, Part } from "./look-at-files.ts";
import type { SelectedFile } from "./select-files.ts";

/** The first order tells a thread what to look with. */
export interface Order {
  readonly outlook?: Outlook;
  readonly files: readonly SelectedFile[];
}
export type ScanCrew = Crew<Order, Part>;

/** Below this a thread, which has to compile everything again, costs more than it saves. */
const WORTH_A_THREAD = 2_000;
/** Small enough that nobody waits long for the last one. */
const CHUNK = 48;
/** The next one lies ready when a thread has done one, whatever this thread is busy with. */
const ORDERS_AT_ONCE = 2;

const chunksOf = (files: readonly SelectedFile[]): (readonly SelectedFile[])[] =>
  Array.from({ length: Math.ceil(files.length / CHUNK) }, (_, index) =>
    files.slice(index * CHUNK, (index + 1) * CHUNK),
  );

interface Alone {
  readonly outlook: Outlook;
  readonly onlooker: Onlooker;
}

interface Sharing extends Alone {
  readonly crew: ScanCrew;
}

/** Asked only where there is enough to do. */
type FindCrew = () => Promise<ScanCrew>;

async function shared(files: readonly SelectedFile[], sharing: Sharing): Promise<readonly Part[]> {
  const { outlook, onlooker, crew } = sharing;
  const chunks = chunksOf(files);
  const parts: Part[] = [];
  let taken = 0;
  const take = (): number => (taken += 1) - 1;
  const hands: Hand<Order, Part>[] = Array.from({ length: crew.size }, () => crew.hire());
  async function work(look: (chunk: readonly SelectedFile[]) => Promise<Part>): Promise<void> {
    for (let index = take(); index < chunks.length; index = take())
      // One chunk after the other; the threads work side by side.
      // oxlint-disable-next-line no-await-in-loop
      parts[index] = await look(chunks[index] ?? []);
  }
  const look = async (chunk: readonly SelectedFile[]): Promise<Part> => {
    await crew.breathe();
    return onlooker.look(chunk);
  };
  const byHand = (hand: Hand<Order, Part>): Promise<unknown> => {
    let told = false;
    const give = (chunk: readonly SelectedFile[]): Promise<Part> => {
      const order = { files: chunk, ...(!told && { outlook }) };
      told = true;
      return hand.do(order).catch((error: unknown) => {
        // A thread can end for want of memory; what it left undone is done here.
        if (error instanceof GuardError) throw error;
        return look(chunk);
      });
    };
    return Promise.all(Array.from({ length: ORDERS_AT_ONCE }, () => work(give)));
  };
  try {
    await Promise.all([...hands.map(byHand), work(look)]);
  } finally {
    await Promise.all(hands.map((hand) => hand.dismiss()));
  }
  return parts;
}

/** Looks at all files: alone, or with other threads where there are enough of both. The parts come in the order of the files. */
export async function lookAtAll(
  files: readonly SelectedFile[],
  { crew: find, outlook, onlooker }: Alone & { readonly crew: FindCrew | undefined },
): Promise<readonly Part[]> {
  // Standard input is this thread's alone.
  const isWorthIt = files.length >= WORTH_A_THREAD && files.every(({ path }) => path !== "-");
  const crew = isWorthIt ? await find?.() : undefined;
  if (crew === undefined || crew.size === 0) return [await onlooker.look(files)];
  return shared(files, { crew, outlook, onlooker });
}
