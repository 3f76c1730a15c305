import { randomBytes } from "node:crypto";
import { checkedSpecimen } from "../../src/domain/token/specimen.ts";

/** A secret that no shape gives away; letters and digits of both cases, as a password manager makes them. */
export const plainCanary = (): string => `${randomBytes(18).toString("base64url")}9aZ`;

/** A secret with marks that JSON, HTML, percent-encoding and markdown each write in their own way. */
export const awkwardCanary = (): string =>
  `${randomBytes(9).toString("hex")}/+"<&\\'|%${randomBytes(9).toString("hex")}`;

/** A well-formed npm token that opens nothing. */
export const npmCanary = (): string => checkedSpecimen("npm_", randomBytes(16).toString("hex"));

/** Forms in which programs quote what they were given. */
export const quotedInEveryForm = (secrets: readonly string[]): string =>
  secrets
    .flatMap((secret) => [
      secret,
      Buffer.from(secret).toString("base64"),
      `Basic ${Buffer.from(`release-bot:${secret}`).toString("base64")}`,
      Buffer.from(`{"token":"${secret}"}`).toString("base64url"),
      Buffer.from(secret).toString("hex"),
      Buffer.from(secret).toString("hex").toUpperCase(),
      encodeURIComponent(secret),
      JSON.stringify({ secret }),
    ])
    .join(" and ");
