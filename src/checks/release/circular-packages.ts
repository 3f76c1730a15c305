import { exampleFacts, exampleSibling } from "../../domain/release/example-facts.ts";
import { publishOrder } from "../../domain/release/publish-order.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

const two = (gadget: Readonly<Record<string, string>>, gizmo: Readonly<Record<string, string>>) =>
  exampleFacts({
    facts: {
      npm: [
        exampleSibling("@octo/gizmo", { dependencies: gizmo }),
        exampleSibling("@octo/gadget", { dependencies: gadget }),
      ],
    },
  });

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "circular-packages",
  title: "Packages of this release need each other",
  severity: "low",
  why: "A package is published after those that it needs, so that whoever installs it finds them. Where two need each other one must go first, and cannot be installed until the other is there; if the run is cut off in between, that lasts until it is run again.",
  fix: "Move what both need into a package of its own, or make one of the two a peer dependency.",

  *inspect({ npm }) {
    if (npm.length < 2) yield { notApplicable: "there is one package at most" };
    for (const [first = "", ...others] of publishOrder(npm).circles)
      yield {
        message: `${first} and ${others.join(", ")} need each other; ${first} is published first, because of its name`,
      };
  },

  examples: {
    bad: [
      {
        title: "two packages that depend on each other",
        given: () => two({ "@octo/gizmo": "^1.2.3" }, { "@octo/gadget": "^1.2.3" }),
        says: "@octo/gadget and @octo/gizmo need each other; @octo/gadget is published first",
      },
      {
        title: "the same behind an alias",
        given: () => two({ gizmo: "npm:@octo/gizmo@^1.2.3" }, { "@octo/gadget": "^1.2.3" }),
        says: "@octo/gadget and @octo/gizmo need each other",
      },
    ],
    good: [
      { title: "one package", given: () => exampleFacts() },
      {
        title: "a package and what it needs",
        given: () => two({ "@octo/gizmo": "^1.2.3" }, { lodash: "^4.0.0" }),
      },
    ],
  },
});
