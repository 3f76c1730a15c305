/** Whether a predicate says nothing, as that of PyPI's publish attestation must: it is null, or empty. */
export const isEmptyPredicate = (predicate: unknown): boolean =>
  predicate === undefined ||
  predicate === null ||
  (typeof predicate === "object" &&
    !Array.isArray(predicate) &&
    Object.keys(predicate).length === 0);
