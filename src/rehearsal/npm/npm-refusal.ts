import type { Call, Reply, Route } from "../double/double.ts";

/** An answer of the registry that is not a success; thrown anywhere below a route. */
export class NpmRefusal extends Error {
  readonly status: number;
  /** npm's exchange endpoint says `message`, everything else says `error`. */
  readonly field: "error" | "message";

  constructor(status: number, message: string, field: "error" | "message" = "error") {
    super(message);
    this.name = "NpmRefusal";
    this.status = status;
    this.field = field;
  }
}

/** A route whose handler may throw `NpmRefusal`. */
export function npmRoute(route: Route): Route {
  return {
    ...route,
    handle: async (call: Call): Promise<Reply> => {
      try {
        return await route.handle(call);
      } catch (error) {
        if (!(error instanceof NpmRefusal)) throw error;
        return { status: error.status, json: { [error.field]: error.message } };
      }
    },
  };
}
