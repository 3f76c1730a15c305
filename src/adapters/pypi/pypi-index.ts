import { z } from "zod";
import { type Fact, known, unknown } from "../../domain/failure/fact.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import {
  indexProject,
  type IndexProject,
  SIMPLE_JSON,
} from "../../domain/registry/pypi/index-project.ts";
import { isTransient } from "../../domain/registry/transient-status.ts";
import { mintErrorIn, mintRefusal } from "../../domain/registry/pypi/mint-refusal.ts";
import { normalizedName } from "../../domain/registry/pypi/python-name.ts";
import { pypiWords } from "../../domain/registry/pypi/pypi-words.ts";
import type { HttpAnswer } from "../../ports/http.ts";
import type { PythonIndex } from "../../ports/python-index.ts";
import { RegistryCalls } from "../registry-calls.ts";
import type { PypiOptions } from "./pypi-options.ts";
import { pypiUpload } from "./pypi-upload.ts";

const tokenShape = z.object({ success: z.literal(true), token: z.string().min(1) });
const audienceShape = z.object({ audience: z.string() });

const json = ({ body }: HttpAnswer): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
};

interface Index {
  readonly calls: RegistryCalls;
  /** Base URL. */
  readonly url: string;
}

/** What a cache on the way holds may be from before the last upload. */
const ask = async ({ calls, url }: Index, path: string, accept: string): Promise<HttpAnswer> =>
  calls.get({ url: `${url}${path}`, headers: { accept, "cache-control": "no-cache" } });

async function project(index: Index, name: string): Promise<Fact<IndexProject | undefined>> {
  try {
    const answer = await ask(index, `/simple/${normalizedName(name)}/`, SIMPLE_JSON);
    if (answer.status === 404) return known(undefined);
    const found = answer.status === 200 ? indexProject(json(answer)) : undefined;
    if (found && normalizedName(found.name) === normalizedName(name)) return known(found);
    return unknown(`a readable answer of PyPI on ${name} (it answered ${answer.status})`);
  } catch (error) {
    if (error instanceof GuardError && error.code === "network")
      return unknown(`an answer of PyPI on ${name} (${error.message})`);
    throw error;
  }
}

/** An index that asked for another audience could make us sign in elsewhere on its behalf. */
async function audience(index: Index, expected: string): Promise<string> {
  const answer = await ask(index, "/_/oidc/audience", "application/json");
  const found = audienceShape.safeParse(json(answer)).data?.audience;
  if (answer.status === 200 && found === expected) return expected;
  throw new GuardError("forbidden", {
    says:
      found === undefined
        ? `PyPI does not say for whom its ID tokens must be (${answer.status}: ${pypiWords(answer.body)})`
        : `PyPI asks for ID tokens for ${JSON.stringify(found)}, where ${expected} is expected`,
    fix: "See PyPI's status page: trusted publishing may be switched off there at present. Run the job again later.",
  });
}

type Mint = PythonIndex["mint"];

const mint =
  (calls: RegistryCalls, { url, conceal }: PypiOptions): Mint =>
  async (idToken, claims) => {
    const sent = await calls.once({
      method: "POST",
      url: `${url}/_/oidc/mint-token`,
      headers: { accept: "application/json", "content-type": "application/json" },
      body: JSON.stringify({ token: idToken }),
    });
    // The ID token is used up, but a new one may be tried at once: an unused upload token harms nobody.
    if (typeof sent === "string") return { kind: "later", says: sent };
    const { answer, wait } = sent;
    const token =
      answer.status === 200 ? tokenShape.safeParse(json(answer)).data?.token : undefined;
    if (token !== undefined) {
      conceal(token);
      return { kind: "done", value: token };
    }
    if (isTransient(answer.status) || answer.status < 300)
      return { kind: "later", says: `PyPI answered ${answer.status}`, ...wait };
    const error = mintErrorIn(answer.body);
    return { kind: "refused", error: mintRefusal(error, answer.status, claims) };
  };

/** PyPI or TestPyPI over HTTP. Tokens live in memory only. */
export function pypiIndex(options: PypiOptions): PythonIndex {
  const calls = new RegistryCalls({ ...options, title: "PyPI" });
  const asked = { calls, url: options.url };
  let confirmed: string | undefined;
  return {
    addressOf: (name, version) => `${options.url}/project/${name}/${version}/`,
    project: async (name) => project(asked, name),
    // What was confirmed once stays confirmed: any other answer would be refused.
    audience: async () => (confirmed ??= await audience(asked, options.index)),
    mint: mint(calls, options),
    upload: pypiUpload(calls, options),
  };
}
