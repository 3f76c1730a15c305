/** Fields that GitHub keeps to one line, whoever writes them. */
const ONE_LINE = new Set([
  "title",
  "ref",
  "head_ref",
  "base_ref",
  "ref_name",
  "head_branch",
  "default_branch",
  "name",
  "label",
  "email",
  "login",
  "full_name",
  "tag_name",
  "display_title",
  "user_login",
  "actor",
  "username",
]);

/** Whether what a context stands for can hold a line break, which is what breaks out of a line of a file. */
export const mayHoldLines = (path: readonly string[]): boolean => !ONE_LINE.has(path.at(-1) ?? "");
