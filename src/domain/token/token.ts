/** Kinds of credential that tell what they are. */
const TOKEN_KINDS = [
  "npm",
  "pypi",
  "testpypi",
  "github-classic",
  "github-oauth",
  "github-user",
  "github-refresh",
  "github-fine-grained",
  "github-installation",
  "jwt",
] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** What a token may be used for, as far as it can be read from the token itself. */
export type Scope =
  | { readonly reach: "account" }
  /** Without names it is limited to projects that only the registry can name. */
  | { readonly reach: "projects"; readonly names?: readonly string[] }
  | { readonly reach: "unseen" };

/** What a token tells about itself offline. Nothing in here but dates may be shown: the rest is part of a secret. */
export interface Token {
  readonly kind: TokenKind;
  readonly checksum: "right" | "wrong" | "none";
  /** Why no token of this kind can look like this; safe to show. */
  readonly defect?: string;
  /** Why every token of this form is refused by now; safe to show. */
  readonly dead?: string;
  /** Written in a form that its issuer no longer gives out. */
  readonly outdated?: true;
  /** Minted for one run through OIDC, so nobody should have stored it. */
  readonly minted?: true;
  /** Seconds since 1970. */
  readonly issuedAt?: number;
  readonly notBefore?: number;
  readonly expiresAt?: number;
  readonly scope?: Scope;
}

/** What people call each kind, with its public prefix. */
export const TOKEN_TITLES: Readonly<Record<TokenKind, string>> = {
  npm: "an npm token (npm_…)",
  pypi: "a PyPI token (pypi-…)",
  testpypi: "a TestPyPI token (pypi-…)",
  "github-classic": "a classic GitHub token (ghp_…)",
  "github-oauth": "a GitHub OAuth token (gho_…)",
  "github-user": "a GitHub App's user token (ghu_…)",
  "github-refresh": "a GitHub refresh token (ghr_…)",
  "github-fine-grained": "a fine-grained GitHub token (github_pat_…)",
  "github-installation": "a GitHub installation token (ghs_…)",
  jwt: "a JSON Web Token",
};
