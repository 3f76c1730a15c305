const MOST_NAMED = 5;

const topOf = (path: string): string => {
  const slash = path.indexOf("/");
  return slash < 0 ? path : path.slice(0, slash + 1);
};

const named = (names: readonly string[]): string => {
  const more = names.length - MOST_NAMED;
  return `${names.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
};

/** Files in words: the folders at the top that hold them, with a slash, and files that lie there. */
export const foldersOf = (paths: readonly string[]): string =>
  named([...new Set(paths.map(topOf))].toSorted());

/** The first few of them by name. */
export const firstOf = (paths: readonly string[]): string => named(paths.toSorted());
