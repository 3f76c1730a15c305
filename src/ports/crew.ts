/** Somebody who does a part of the work beside this thread; orders and parts are plain data. */
export interface Hand<Order, Part> {
  /** Does its orders one after the other. Rejects with a `GuardError` where the part cannot be done, with another error where this hand cannot do it. */
  do(order: Order): Promise<Part>;
  dismiss(): Promise<void>;
}

/** Threads that can be hired for work that is worth their start. */
export interface Crew<Order, Part> {
  /** How many are worth hiring here, next to this thread. */
  readonly size: number;
  hire(): Hand<Order, Part>;
  /** Lets in what the others have done: a thread that is busy itself hears of nothing. */
  breathe(): Promise<void>;
}
