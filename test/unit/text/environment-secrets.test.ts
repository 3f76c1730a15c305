import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { environmentSecrets } from "../../../src/domain/text/environment-secrets.ts";
import { secretKindIn } from "../../../src/domain/text/secret-kind.ts";
import { checkedSpecimen } from "../../../src/domain/token/specimen.ts";

const secret = randomBytes(18).toString("base64url");

describe("the environment's secrets", () => {
  it.for([
    "GITHUB_TOKEN",
    "NODE_AUTH_TOKEN",
    "npm_config__authToken",
    "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
    "ACTIONS_RUNTIME_TOKEN",
    "MY_SECRET_1",
    "DB_PASSWORD",
    "DB_PASSWD",
    "GPG_PASSPHRASE",
    "GOOGLE_CREDENTIALS",
    "AWS_SECRET_ACCESS_KEY",
    "APIKEY",
    "DEPLOY_KEY_PRODUCTION",
    "SIGNING_KEY2",
    "REGISTRY_AUTH",
    "INPUT_NPM-TOKEN",
  ])("are known by the name %s", (name) => {
    expect(environmentSecrets({ [name]: secret })).toEqual([secret]);
  });

  it.for(["GIT_AUTHOR_NAME", "KEYBOARD", "KEYRING_BACKEND", "PATH", "HOME", "XAUTHORITY"])(
    "are not meant by the name %s",
    (name) => {
      expect(environmentSecrets({ [name]: secret })).toEqual([]);
    },
  );

  it.for([
    "/home/runner/work/_temp/gha-creds.json",
    "/tmp/ssh-agent.sock",
    "./credentials.json",
    "~/.ssh/id_ed25519",
    String.raw`C:\keys\signing.pfx`,
    "",
    "true",
    "short",
  ])("are no paths and no short words: %s", (value) => {
    expect(environmentSecrets({ SIGNING_KEY: value })).toEqual([]);
  });

  it("may begin like a path and be none", () => {
    const value = `/${randomBytes(30).toString("base64")}`;
    expect(environmentSecrets({ SIGNING_KEY: value })).toEqual([value]);
  });

  it("are of an address only what opens it", () => {
    const url = `https://release-bot:${secret}@hooks.example/services/${secret}?signature=${secret}`;
    expect(environmentSecrets({ WEBHOOK_SECRET: url })).toEqual([
      "release-bot",
      secret,
      secret,
      secret,
    ]);
    const request = "https://pipelines.example/68/idtoken/1/2?api-version=2.0";
    expect(environmentSecrets({ ACTIONS_ID_TOKEN_REQUEST_URL: request })).toEqual([]);
  });

  it("are not what the runner tells everybody", () => {
    const sha = randomBytes(20).toString("hex");
    expect(environmentSecrets({ GITHUB_SHA: sha, CACHE_KEY: sha })).toEqual([]);
    expect(environmentSecrets({ GITHUB_TOKEN: secret, CACHE_KEY: secret })).toEqual([
      secret,
      secret,
    ]);
  });

  it("are known by their shape under any name", () => {
    const token = checkedSpecimen("npm_", secret);
    expect(environmentSecrets({ CONFIG: `registry: ${token}\n` })).toEqual([token]);
  });
});

describe("a secret in a text", () => {
  it("is found by its shape", () => {
    expect(secretKindIn(`a ${checkedSpecimen("ghp_", secret)}`, [])).toBe("a GitHub token");
  });

  it("is found because it is known", () => {
    expect(secretKindIn(`folder/${secret}7ab`, [`${secret}7ab`])).toBe("a secret of this job");
  });

  it.for(["production", "main", "1234567890", "v1.2.3"])(
    "is no everyday word, even where a variable says so: %s",
    (word) => {
      expect(secretKindIn(word, [word])).toBeUndefined();
    },
  );
});
