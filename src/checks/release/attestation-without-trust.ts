import { examplePypi } from "../../domain/release/example-pypi.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "attestation-without-trust",
  title: "Attestations need a trusted publisher",
  severity: "high",
  why: "PyPI checks an attestation against the trusted publisher whose token uploads the file. Beside an API token it refuses every attestation, and with it the file.",
  fix: "Register a trusted publisher and set `trusted-publishing: true`, or set `attestations: none` for the pypi target.",

  *inspect({ pypi }) {
    if (pypi.length === 0) yield { notApplicable: "nothing goes to PyPI" };
    for (const { id, attest, trusted } of pypi.map(({ target }) => target))
      if (attest && !trusted)
        yield { message: `${id} is to go with attestations, but is uploaded with a token` };
  },

  examples: {
    bad: [
      {
        title: "attestations with a token",
        given: () => examplePypi({ target: { trusted: false, attest: true } }),
        says: "pypi:octo-widget@1.2.3 is to go with attestations, but is uploaded with a token",
      },
    ],
    good: [
      { title: "attestations with a trusted publisher", given: () => examplePypi() },
      {
        title: "a token without attestations",
        given: () => examplePypi({ target: { trusted: false, attest: false } }),
      },
    ],
  },
});
