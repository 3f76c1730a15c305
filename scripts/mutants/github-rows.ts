import { type AnswerRow, to } from "./answer-row.ts";

const OTHER = "1".repeat(40);

/** Fields of GitHub's answers about a release and its tag. */
export const gitHubRows: readonly AnswerRow[] = [
  ["release", "draft", "true", to(true), "draft-release", "is still a draft"],
  ["release", "draft", "gone", undefined, "draft-release", ""],
  ["release", "draft", "text", to("false"), "draft-release", ""],
  ["release", "prerelease", "true", to(true), "mislabelled-prerelease", "prerelease"],
  ["release", "prerelease", "gone", undefined, "mislabelled-prerelease", ""],
  ["release", "immutable", "gone", undefined, "unlocked-release", ""],
  ["release", "immutable", "text", to("true"), "unlocked-release", ""],
  ["release", "id", "text", to("7"), "draft-release", ""],
  ["release", "tag_name", "a number", to(1), "draft-release", ""],
  ["release", "html_url", "gone", undefined, "draft-release", ""],
  ["ref", "object.sha", "another commit", to(OTHER), "wrong-tag-commit", "leads to 1111"],
  ["ref", "object.sha", "gone", undefined, "wrong-tag-commit", ""],
  ["ref", "object.type", "a tree", to("tree"), "wrong-tag-commit", "leads to a tree"],
  ["ref", "object", "gone", undefined, "wrong-tag-commit", ""],
];
