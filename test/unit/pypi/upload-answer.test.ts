import { expect, it } from "vitest";
import { pypiWords } from "../../../src/domain/registry/pypi/pypi-words.ts";
import {
  uploadAnswer,
  type UploadReply,
} from "../../../src/domain/registry/pypi/upload/upload-answer.ts";

const reply = (changes: Partial<UploadReply>): UploadReply => ({
  status: 400,
  words: "",
  file: "widget-1.0.tar.gz",
  project: "widget",
  trusted: true,
  ...changes,
});

const KINDS: readonly [number, string, string][] = [
  [200, "", "live"],
  [201, "", "live"],
  [400, "File already exists ('widget-1.0.tar.gz', with blake2_256 hash 'ab').", "exists"],
  [429, "Too many new projects created", "later"],
  [425, "", "later"],
  [408, "", "unknown"],
  [500, "", "unknown"],
  [502, "", "unknown"],
  [503, "", "unknown"],
  [504, "", "unknown"],
  [204, "", "unknown"],
  [302, "", "unknown"],
  [400, "anything else", "refused"],
  [401, "", "refused"],
  [403, "Invalid or non-existent authentication information.", "refused"],
  [404, "", "refused"],
  [413, "", "refused"],
];

it.for(KINDS)("takes %s %j for %s", ([status, words, kind]) => {
  expect(uploadAnswer(reply({ status, words })).kind).toBe(kind);
});

const SENTENCES: readonly [string, number, string, string][] = [
  [
    "This filename was previously used by a file that has since been deleted. Use a different version.",
    400,
    "PyPI never gives a name out again",
    "Raise the version",
  ],
  [
    "This filename has already been used, use a different version.",
    400,
    "PyPI never gives a name out again",
    "Raise the version",
  ],
  [
    "Uploading new files to releases older than 14 days is not allowed.",
    400,
    "the release is older than 14 days",
    "release it whole",
  ],
  [
    "Only one sdist may be uploaded per release.",
    400,
    "another sdist already",
    "Raise the version",
  ],
  [
    "Non-user identities cannot create new projects. This was probably caused by …",
    400,
    "there is no project of that name",
    "Register a pending publisher for exactly this project name",
  ],
  [
    "Invalid attestations supplied during upload: Could not verify the uploaded artifact",
    400,
    "does not accept the attestation",
    "action-templates/release-pypi.yml",
  ],
  ["File too large. Limit for project 'widget' is 100 MB.", 400, "beyond the limit", "100 MiB"],
  ["Project size too large. Limit for project …", 400, "beyond the limit", "higher limit"],
  [
    "User 'mona' does not have a verified primary email address.",
    400,
    "the account of the token is not set up",
    "Verify the account's e-mail address",
  ],
  [
    "User 'mona' does not have two-factor authentication enabled.",
    400,
    "the account of the token is not set up",
    "two-factor authentication",
  ],
  ["PyPI is in read-only mode", 403, "takes no uploads at present", "status page"],
  [
    "The given token isn't allowed to upload to project 'widget'.",
    403,
    "the trusted publisher may not upload to widget",
    "Register this workflow as trusted publisher of widget",
  ],
  [
    "'1.0-bad' is an invalid value for Version.",
    400,
    "does not accept the file's metadata, name or form",
    "twine check --strict",
  ],
];

it.for(SENTENCES)("explains %j", ([words, status, why, fix]) => {
  expect(uploadAnswer(reply({ status, words }))).toMatchObject({
    kind: "refused",
    says: expect.stringContaining(`PyPI refused widget-1.0.tar.gz (${status}: ${words}): `),
    fix: expect.stringContaining(fix),
  });
  expect(uploadAnswer(reply({ status, words }))).toMatchObject({
    says: expect.stringContaining(why),
  });
});

it("advises a token of its own where no trusted publisher was used", () => {
  expect(uploadAnswer(reply({ status: 403, trusted: false }))).toMatchObject({
    says: "PyPI refused widget-1.0.tar.gz (403): the token may not upload to widget",
    fix: expect.stringContaining("Make a new token that is limited to widget"),
  });
});

it.for([
  [
    '{"message": "The server could not comply.\\n\\n\\nFile already exists", "code": "400 File already exists", "title": "Bad Request"}',
    "File already exists",
  ],
  ['{"message": "Only this"}', "Only this"],
  ["plain words\nin two lines", "plain words in two lines"],
  ["<html><body>no</body></html>", ""],
  ["", ""],
])("reads the words of %j", ([body, words]) => {
  expect(pypiWords(Buffer.from(body!))).toBe(words);
});
