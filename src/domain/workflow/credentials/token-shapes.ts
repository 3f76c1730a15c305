/** A credential as its issuer shapes it, so that it is recognised wherever it stands. */
export interface TokenShape {
  readonly kind: string;
  readonly pattern: RegExp;
}

const shape = (kind: string, pattern: RegExp): TokenShape => ({ kind, pattern });

/** No text without one of these holds any of the shapes below; one look instead of many. */
export const TOKEN_HINT =
  /gh[pousr]_|github_pat_|npm_|pypi-|cio|rubygems_|dckr_|glpat-|xox[abprs]-|AKIA|ASIA|AIza|k_live_|PRIVATE KEY/;

/** Issuers' documented prefixes; each pattern is linear and bounded. */
export const TOKEN_SHAPES: readonly TokenShape[] = [
  shape("a GitHub token", /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/g),
  shape("a GitHub token", /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/g),
  shape("an npm token", /\bnpm_[A-Za-z0-9]{36}\b/g),
  shape("a PyPI token", /\bpypi-[A-Za-z0-9_-]{60,255}/g),
  shape("a crates-io token", /\bcio[A-Za-z0-9]{32}\b/g),
  shape("a RubyGems key", /\brubygems_[0-9a-f]{48}\b/g),
  shape("a Docker Hub token", /\bdckr_[op]at_[A-Za-z0-9_-]{20,64}/g),
  shape("a GitLab token", /\bglpat-[A-Za-z0-9_-]{20,64}/g),
  shape("a Slack token", /\bxox[abprs]-[A-Za-z0-9-]{20,255}/g),
  shape("an AWS key", /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g),
  shape("a Google API key", /\bAIza[A-Za-z0-9_-]{35}/g),
  shape("a Stripe key", /\b[rs]k_live_[A-Za-z0-9]{24,255}\b/g),
  shape("a private key", /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/g),
];
