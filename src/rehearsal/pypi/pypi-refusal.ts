import type { Call, Reply, Route } from "../double/double.ts";

const TITLES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  403: "Forbidden",
  404: "Not Found",
  406: "Not Acceptable",
  429: "Too Many Requests",
};

/** What Pyramid puts before every reason. */
const EXPLANATIONS: Readonly<Record<number, string>> = {
  400: "The server could not comply with the request since it is either malformed or otherwise incorrect.",
  403: "Access was denied to this resource.",
  404: "The resource could not be found.",
};

/** An answer of the index that is not a success; thrown anywhere below a route. */
export class PypiRefusal extends Error {
  readonly status: number;

  constructor(status: number, words: string) {
    super(words);
    this.name = "PypiRefusal";
    this.status = status;
  }
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** An error page in the form that was asked for: HTML where nobody says otherwise, as Pyramid does. */
function refusalReply({ headers }: Call, { status, message }: PypiRefusal): Reply {
  const [title, explanation] = [TITLES[status] ?? "Error", EXPLANATIONS[status] ?? ""];
  const accept = headers["accept"] ?? "*/*";
  if (accept.includes("application/json") && !accept.includes("html"))
    return {
      status,
      json: {
        message: `${explanation}\n\n\n${message}\n\n`,
        code: `${status} ${message}`,
        title,
      },
    };
  return {
    status,
    headers: { "content-type": "text/html; charset=UTF-8" },
    body: `<html>\n <head>\n  <title>${status} ${escaped(message)}</title>\n </head>\n <body>\n  <h1>${status} ${escaped(message)}</h1>\n  ${explanation}<br/><br/>\n${escaped(message)}\n\n </body>\n</html>`,
  };
}

/** A route whose handler may throw `PypiRefusal`. */
export function pypiRoute(route: Route): Route {
  return {
    ...route,
    handle: async (call: Call): Promise<Reply> => {
      try {
        return await route.handle(call);
      } catch (error) {
        if (!(error instanceof PypiRefusal)) throw error;
        return refusalReply(call, error);
      }
    },
  };
}
