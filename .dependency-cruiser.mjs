const EFFECTS =
  "^(node:)?(fs|fs/promises|child_process|http|https|net|dns|tls|os|worker_threads|process|dgram|cluster)$";

const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

export default {
  forbidden: [
    forbid(
      "no-cycles",
      "A cycle means that two files are one thing: merge them or move what they share down.",
      {},
      { circular: true },
    ),
    forbid(
      "domain-is-pure",
      "The domain knows words and rules only: it imports nothing of ours but the domain.",
      { path: "^src/domain/" },
      { path: "^src/(?!domain/)" },
    ),
    forbid(
      "a-check-sees-the-domain",
      "A check sees define-check and the domain, so that it can be read and tested alone.",
      { path: "^src/checks/[^/]+/" },
      { path: "^src/(?!domain/|checks/define-check\\.ts$)" },
    ),
    forbid(
      "checks-never-import-each-other",
      "Two checks that share something share it through the domain.",
      { path: "^src/checks/([^/]+)/([^/]+)\\.ts$" },
      { path: "^src/checks/[^/]+/", pathNot: "^src/checks/$1/$2\\.ts$" },
    ),
    forbid(
      "report-prints-the-domain",
      "A printer turns data into text; it looks at nothing else.",
      { path: "^src/report/" },
      { path: "^src/(?!domain/|report/)" },
    ),
    forbid(
      "ports-name-the-domain",
      "A port is an interface in the words of the domain.",
      { path: "^src/ports/" },
      { path: "^src/(?!domain/|ports/)" },
    ),
    forbid(
      "adapters-see-ports",
      "An adapter joins one technology to a port; it knows no use case.",
      { path: "^src/adapters/" },
      { path: "^src/(actions|checks|cli|rehearsal)/" },
    ),
    forbid(
      "run-has-no-effects",
      "A use case gets its effects through ports; only main.ts picks adapters.",
      { path: "^src/actions/[^/]+/(?!main\\.ts$)" },
      { path: "^src/(adapters|cli|rehearsal)/" },
    ),
    forbid(
      "actions-never-import-each-other",
      "What two actions share moves down; only validate joins the three gates.",
      { path: "^src/actions/([^/]+)/", pathNot: "^src/actions/validate/" },
      { path: "^src/actions/[^/]+/", pathNot: "^src/actions/$1/" },
    ),
    forbid(
      "effects-live-in-adapters",
      "Files, processes and the network are touched in adapters, main, cli and rehearsal only.",
      { path: "^src/", pathNot: "^src/(adapters|cli|rehearsal)/|^src/actions/[^/]+/main\\.ts$" },
      { path: EFFECTS },
    ),
    forbid(
      "nobody-imports-the-shell",
      "The command line and the rehearsal stand on top; nothing stands on them.",
      { path: "^src/(?!cli/|rehearsal/)" },
      { path: "^src/(cli|rehearsal)/" },
    ),
    forbid(
      "no-test-code-in-src",
      "What ships does not depend on tests or scripts.",
      { path: "^src/" },
      { path: "^(test|scripts)/" },
    ),
    forbid(
      "runtime-dependencies-only",
      "What ships is built from dependencies, not from development tools.",
      { path: "^src/", pathNot: "^src/rehearsal/" },
      { dependencyTypes: ["npm-dev"] },
    ),
    forbid(
      "no-unlisted-packages",
      "Every package we import is pinned in package.json.",
      {},
      { dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown", "undetermined"] },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      // A package that holds types only, such as @octokit/openapi-types, has no main file.
      mainFields: ["module", "main", "types"],
    },
  },
};
