import type { Call, Reply, Route } from "../double/double.ts";

interface RefusalForm {
  readonly field?: "error" | "message";
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer of the registry that is not a success; thrown anywhere below a route. */
export class NpmRefusal extends Error {
  readonly status: number;
  /** npm's exchange endpoint says `message`, everything else says `error`. */
  readonly field: "error" | "message";
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, form: RefusalForm = {}) {
    super(message);
    this.name = "NpmRefusal";
    this.status = status;
    this.field = form.field ?? "error";
    this.headers = form.headers ?? {};
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
        const { status, headers, field, message } = error;
        return { status, headers, json: { [field]: message } };
      }
    },
  };
}
