import type { Answer } from "../../../domain/finding/finding.ts";
import {
  isLiteralSecret,
  isSecretName,
  SECRET_WORDS,
} from "../../../domain/workflow/credentials/literal-secret.ts";
import {
  literalPasswords,
  mayHoldPassword,
} from "../../../domain/workflow/credentials/literal-password.ts";
import {
  TOKEN_HINT,
  TOKEN_SHAPES,
  TOKEN_WORDS,
} from "../../../domain/workflow/credentials/token-shapes.ts";
import type { Job, Step, Workflow } from "../../../domain/workflow/model.ts";
import type { Settings } from "../../../domain/workflow/settings.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

/** Issuers' own examples in documentation. */
const EXAMPLE = /EXAMPLE/;

function* shapesIn({ source, file }: Workflow): Generator<Answer> {
  if (!file.mayMention(TOKEN_WORDS) || !TOKEN_HINT.test(source)) return;
  for (const { kind, pattern } of TOKEN_SHAPES)
    for (const { index, 0: token } of source.matchAll(pattern))
      if (!EXAMPLE.test(token))
        yield {
          at: file.place(index, index + token.length),
          message: `${kind} stands in the file`,
        };
}

function* containersOf({ container, services }: Job): Generator<Answer> {
  for (const { password } of container ? [container, ...services] : services)
    if (password && password.text !== "" && !password.text.includes("${{"))
      yield { at: password.place, message: "a registry's password stands in the file" };
}

function* settingsOf(settings: Settings, what: string): Generator<Answer> {
  for (const { name, value } of settings)
    if (isSecretName(name.text) && isLiteralSecret(value))
      yield {
        at: value.place,
        message: `the value of ${what} \`${name.text}\` stands in the file`,
        severity: "medium",
        confidence: "medium",
      };
}

function* literalsOf(text: Text): Generator<Answer> {
  for (const { from, to, how } of literalPasswords(text.text))
    yield {
      at: text.at(from, to),
      message: `a password stands in the file, ${how}`,
      severity: "medium",
      confidence: "medium",
    };
}

function* stepOf(step: Step): Generator<Answer> {
  // Its inputs take names of variables.
  if (step.with.list.length > 0 && !step.uses?.text.trim().startsWith("actions/setup-java@"))
    yield* settingsOf(step.with, "the input");
  if (step.env.list.length > 0) yield* settingsOf(step.env, "the variable");
}

export default defineCheck({
  id: "hardcoded-credentials",
  title: "Credential is written in the workflow",
  severity: "high",
  aliases: ["zizmor:hardcoded-container-credentials"],
  why: "Everybody who may read the repository, and every fork and clone for ever, has the credential; nobody can say who used it.",
  fix: "Revoke it first, then store its successor as a secret and read it with `${{ secrets.NAME }}`.",

  *workflow(workflow) {
    yield* shapesIn(workflow);
    const named = workflow.file.mayMention(SECRET_WORDS);
    if (named) yield* settingsOf(workflow.env, "the variable");
    for (const job of workflow.jobs) {
      if (job.container ?? job.services[0]) yield* containersOf(job);
      if (named) yield* settingsOf(job.env, "the variable");
      for (const step of job.steps) {
        if (step.run && mayHoldPassword(step.run.text)) yield* literalsOf(step.run);
        if (named) yield* stepOf(step);
      }
    }
  },

  examples: {
    bad: [
      {
        title: "the password of a container's registry",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              container:
                image: registry.example/app
                credentials:
                  username: robot
                  password: hunter2
                  #         ^^^^^^^ high: a registry's password
              services:
                db:
                  image: registry.example/db
                  credentials:
                    username: robot
                    password: "hunter3"
                    #          ^^^^^^^ high: a registry's password
              steps: [{ run: make }]
        `,
      },
      {
        title: "an input that takes a password",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: docker/login-action@v3
                  with:
                    username: robot
                    password: kF93jdkLq2
                    #         ^^^^^^^^^^ medium: the input \`password\`
        `,
      },
      {
        title: "a key in a script, in the form its issuer gives it",
        yaml: `
          on: push
          env:
            DEPLOY_TOKEN: 9d8f7a6b5c4e
            #             ^^^^^^^^^^^^ medium: the variable \`DEPLOY_TOKEN\`
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    cat > key <<END
                    -----BEGIN RSA PRIVATE KEY-----
                    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: a private key
                    END
        `,
      },
      {
        title: "a password handed to a program",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    docker login -u robot -p kF93jdkLq2 registry.example.org
                    #                        ^^^^^^^^^^ medium: handed to \`docker login\`
                    git push https://robot:kF93jdkLq2@git.example.org/a.git
                    #                      ^^^^^^^^^^ medium: in an address of git.example.org
        `,
      },
    ],
    good: [
      {
        title: "secrets",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              container:
                image: registry.example/app
                credentials:
                  username: robot
                  password: \${{ secrets.REGISTRY_PASSWORD }}
              steps:
                - uses: docker/login-action@v3
                  with:
                    password: \${{ secrets.REGISTRY_PASSWORD }}
                - run: docker login --password "$TOKEN"
                  env:
                    TOKEN: \${{ secrets.REGISTRY_PASSWORD }}
        `,
      },
      {
        title: "words that only look like it",
        yaml: `
          on: push
          jobs:
            test:
              runs-on: ubuntu-latest
              services:
                db:
                  image: postgres
                  env:
                    POSTGRES_PASSWORD: postgres
              steps:
                - run: make
                  env:
                    NPM_TOKEN: ""
                    GITHUB_TOKEN: $TOKEN
                - run: |
                    docker login -u robot -p "$PASSWORD" registry.example.org
                    curl https://user:password@localhost:8080
                    psql postgres://postgres:postgres1@localhost:5432/app
        `,
      },
    ],
  },
});
