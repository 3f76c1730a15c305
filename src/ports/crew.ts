/** Somebody who does a part of the work beside this thread; orders and parts are plain data. */
export interface Hand<Order, Part> {
  /** Rejects with a `GuardError` where the part could not be done. */
  do(order: Order): Promise<Part>;
  dismiss(): Promise<void>;
}

/** Threads that can be hired for work that is worth their start. */
export interface Crew<Order, Part> {
  /** How many are worth hiring here, next to this thread. */
  readonly size: number;
  hire(): Hand<Order, Part>;
}
