import { PUBLIC_HOSTS } from "../registry/public-hosts.ts";

/** Predicate type of a statement that says nothing but that its publisher published this file. Format: PyPI's publish attestation, v1. */
export const PYPI_PUBLISH_TYPE = `https://${PUBLIC_HOSTS.pypiDocs}/attestations/publish/v1`;

/** Its predicate is null, or empty; anything more nobody has defined. */
export const isEmptyPredicate = (predicate: unknown): boolean =>
  predicate === undefined ||
  predicate === null ||
  (typeof predicate === "object" &&
    !Array.isArray(predicate) &&
    Object.keys(predicate).length === 0);
