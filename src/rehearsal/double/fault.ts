import { GuardError } from "../../domain/failure/guard-error.ts";

/** Kinds that any double can play by itself, without knowing what the call means. */
const GENERIC_FAULTS = [
  "reset-before-commit",
  "reset-after-commit",
  "500",
  "502",
  "502-after-commit",
  "503",
  "503-seconds",
  "503-date",
  "429",
  "timeout",
  "timeout-after-commit",
  "slow-body",
  "cut-json",
] as const;

/** Kinds that only the double of that call can play. */
const SPECIAL_FAULTS = [
  "stale-read",
  "starter-asset",
  "refused",
  "conflict",
  "secondary-limit",
] as const;

const FAULT_KINDS = [...GENERIC_FAULTS, ...SPECIAL_FAULTS] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface Fault {
  /** `service:call`, such as `npm:publish`. */
  readonly call: string;
  readonly kind: FaultKind;
  /** How many calls it hits; the rest go well. */
  readonly times: number;
  /** The first call that it hits, counted from 1; default 1. */
  readonly from?: number;
}

const isKind = (text: string): text is FaultKind => FAULT_KINDS.some((kind) => kind === text);

/** `service:call:kind`, with `@N` from the Nth call on and `*N` for so many calls; without numbers it hits every call. */
export function parseFault(text: string): Fault {
  const [, service, call, kind, from, times] =
    /^([a-z]+):([a-z-]+):([a-z0-9-]+?)(?:@(\d+))?(?:\*(\d+))?$/.exec(text) ?? [];
  if (service === undefined || call === undefined || kind === undefined || !isKind(kind))
    throw new GuardError("usage", {
      says: `--fault ${text}: not a fault`,
      fix: `Write SERVICE:CALL:KIND, such as npm:publish:reset-after-commit; kinds: ${FAULT_KINDS.join(", ")}.`,
    });
  return {
    call: `${service}:${call}`,
    kind,
    times: times === undefined ? Infinity : Number(times),
    ...(from !== undefined && { from: Number(from) }),
  };
}

/** Hands out the planted faults, each as often as it was planted. */
export class FaultPlan {
  #left: { fault: Fault; left: number }[] = [];
  #hits: string[] = [];
  /** Calls since the faults were planted, by name. */
  #calls = new Map<string, number>();

  plant(faults: readonly Fault[]): void {
    this.#left = faults.map((fault) => ({ fault, left: fault.times }));
    this.#calls.clear();
  }

  clear(): void {
    this.plant([]);
  }

  /** The kind that hits this call now, if any. */
  next(call: string): FaultKind | undefined {
    const number = (this.#calls.get(call) ?? 0) + 1;
    this.#calls.set(call, number);
    const entry = this.#left.find(
      ({ fault, left }) => fault.call === call && left > 0 && number >= (fault.from ?? 1),
    );
    if (entry === undefined) return undefined;
    entry.left -= 1;
    this.#hits.push(`${call}:${entry.fault.kind}`);
    return entry.fault.kind;
  }

  /** Every fault that was played, in order. */
  get hits(): readonly string[] {
    return this.#hits;
  }
}
