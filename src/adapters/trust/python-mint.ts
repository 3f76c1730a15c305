import { z } from "zod";
import { type Fact, known, unknown } from "../../domain/failure/fact.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import type { Trial } from "../../domain/trust/trust-subject.ts";
import { clip } from "../../domain/text/clip.ts";
import { oneLine } from "../../domain/text/visible.ts";
import { type Http, type HttpAnswer, NoAnswer } from "../../ports/http.ts";
import type { IdTokens } from "../../ports/id-tokens.ts";

const LONGEST = 300;

/** A Python index, as its trusted publishing has it. */
export interface PythonMint {
  readonly http: Http;
  /** Base address, without a slash at the end. */
  readonly index: string;
  readonly conceal: (secret: string) => void;
}

const audienceShape = z.object({ audience: z.string().min(1) });
const tokenShape = z.object({ token: z.string().min(1) });
const refusalShape = z.object({
  message: z.string().default(""),
  errors: z.array(z.object({ code: z.string(), description: z.string().default("") })).default([]),
});

function parsed<T>(shape: z.ZodType<T>, { body }: HttpAnswer): T | undefined {
  try {
    return shape.safeParse(JSON.parse(new TextDecoder().decode(body))).data;
  } catch {
    // The parser's own message would quote the token.
    return undefined;
  }
}

const words = (answer: HttpAnswer): string => {
  const { errors = [], message = "" } = parsed(refusalShape, answer) ?? {};
  const said = errors.map(({ code, description }) => `${code}: ${description}`).join("; ");
  return clip(oneLine(`${answer.status}: ${said || message}`), LONGEST);
};

async function mint({ http, index, conceal }: PythonMint, idToken: string): Promise<Fact<Trial>> {
  const answer = await http.send({
    method: "POST",
    url: `${index}/_/oidc/mint-token`,
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ token: idToken }),
  });
  const token = answer.status === 200 ? parsed(tokenShape, answer)?.token : undefined;
  if (token !== undefined) {
    conceal(token);
    return known({ trusted: true, says: "" });
  }
  return answer.status === 422 || answer.status === 403
    ? known({ trusted: false, says: words(answer) })
    : unknown(`an answer of the index about a token (${words(answer)})`);
}

/** A pending publisher makes its project when a token is minted, so only an existing project is tried. */
async function tryExisting(given: PythonMint, name: string, ids: IdTokens): Promise<Fact<Trial>> {
  const { http, index } = given;
  const project = await http.send({ method: "GET", url: `${index}/pypi/${name}/json` });
  if (project.status === 404)
    return unknown(
      `an existing project ${name}; to ask for a token with a pending publisher would create it`,
    );
  if (project.status !== 200) return unknown(`the project ${name} (HTTP ${project.status})`);
  const asked = await http.send({ method: "GET", url: `${index}/_/oidc/audience` });
  const audience = asked.status === 200 ? parsed(audienceShape, asked)?.audience : undefined;
  if (audience === undefined) return unknown(`the index's audience (HTTP ${asked.status})`);
  return mint(given, await ids.token(audience));
}

/** Whether a Python index gives this job a token. One attempt: each ID token counts once. */
export async function tryPythonMint(
  given: PythonMint,
  name: string,
  ids: IdTokens,
): Promise<Fact<Trial>> {
  try {
    return await tryExisting(given, name, ids);
  } catch (error) {
    if (error instanceof NoAnswer || error instanceof GuardError)
      return unknown(`an answer of the index (${error.message})`);
    throw error;
  }
}
