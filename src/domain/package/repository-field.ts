import { z } from "zod";

const field = z.union([z.string(), z.looseObject({ url: z.string() }).transform(({ url }) => url)]);

/** What the `repository` field of a package.json points to. */
export interface RepositoryField {
  readonly text: string;
  /** `owner/repository` where it is one on GitHub. */
  readonly name?: string;
  /** Written as the full HTTPS address, which is what npm compares with the provenance. */
  readonly full: boolean;
}

const FULL = /^(?:git\+)?https:\/\/github\.com\/([^/\s#]+\/[^/\s#]+?)(?:\.git)?\/?$/;
const OTHER_FORMS = [
  /^(?:git\+ssh|ssh|git|git\+git|http):\/\/(?:git@)?github\.com[/:]([^/\s#]+\/[^/\s#]+?)(?:\.git)?\/?$/,
  /^git@github\.com:([^/\s#]+\/[^/\s#]+?)(?:\.git)?$/,
  /^(?:github:)?([^/\s#:@]+\/[^/\s#:@]+?)(?:\.git)?$/,
];

/** Reads the field; undefined where it is missing or holds no address. */
export function readRepositoryField(value: unknown): RepositoryField | undefined {
  const { data: text } = field.safeParse(value);
  if (text === undefined || text === "") return undefined;
  const full = FULL.exec(text)?.[1];
  if (full !== undefined) return { text, name: full, full: true };
  const name = OTHER_FORMS.map((form) => form.exec(text)?.[1]).find((found) => found !== undefined);
  return { text, full: false, ...(name !== undefined && { name }) };
}
