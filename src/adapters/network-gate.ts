import { Socket } from "node:net";

function refuse(this: Socket): Socket {
  const refusal = Object.assign(new Error("--offline was given"), { code: "ENETUNREACH" });
  process.nextTick(() => this.destroy(refusal));
  return this;
}

/** Closes the network for the rest of the process: every connection fails at once and says why. */
export function closeNetwork(): void {
  Socket.prototype.connect = refuse;
}
