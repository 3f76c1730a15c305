/** A credential as its issuer shapes it, so that it is recognised wherever it stands. */
export interface TokenShape {
  readonly kind: string;
  readonly pattern: RegExp;
}

const shape = (kind: string, pattern: RegExp): TokenShape => ({ kind, pattern });

/** One of these, in lower case, stands in every text that the next pattern finds something in. */
export const TOKEN_WORDS: readonly string[] =
  "ghp_|gho_|ghu_|ghs_|ghr_|github_pat_|npm_|pypi-|cio|rubygems_|dckr_|glpat-|xox|akia|asia|aiza|k_live_|private key|sg.|hooks.slack|api/webhooks|hf_|sk-|dop_v1_|hvs.|dp.pt.|lin_api_|sntry|shpat_|accountkey=|nrak-|oy2|dapi|:aa".split(
    "|",
  );

/** No text without one of these holds any of the shapes below; one look instead of many. */
export const TOKEN_HINT =
  /gh[pousr]_|github_pat_|npm_[A-Za-z0-9]{9}|pypi-[A-Za-z0-9_-]{30}|\bcio[A-Za-z0-9]{32}|rubygems_|dckr_|glpat-|xox[abprs]-|AKIA|ASIA|AIza|k_live_|PRIVATE KEY|SG\.|hooks\.slack|api\/webhooks|\bhf_[A-Za-z]{34}|\bsk-(?:ant-|proj-|svcacct-|[A-Za-z0-9]{20})|dop_v1_|hvs\.|dp\.pt\.|lin_api_|sntry|shpat_|AccountKey=|NRAK-|oy2[a-z0-9]{43}|dapi[0-9a-f]{32}|:AA[\w-]{33}/;

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
  shape("a SendGrid key", /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/g),
  shape(
    "the address of a Slack webhook",
    /hooks\.slack\.com\/(?:services|workflows)\/[A-Z0-9]{8,12}\/[A-Z0-9]{8,12}\/[A-Za-z0-9]{20,30}/g,
  ),
  shape(
    "the address of a Discord webhook",
    /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[A-Za-z0-9_-]{60,80}/g,
  ),
  shape("a Hugging Face token", /\bhf_[A-Za-z]{34}\b/g),
  shape("an Anthropic key", /\bsk-ant-[a-z0-9]{3,8}-[A-Za-z0-9_-]{80,120}/g),
  shape(
    "an OpenAI key",
    /\bsk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{20,80}T3BlbkFJ[A-Za-z0-9_-]{20,80}/g,
  ),
  shape("a DigitalOcean token", /\bdop_v1_[0-9a-f]{64}\b/g),
  shape("a Vault token", /\bhvs\.[A-Za-z0-9_-]{90,120}/g),
  shape("a Doppler token", /\bdp\.pt\.[A-Za-z0-9]{43}\b/g),
  shape("a Linear key", /\blin_api_[A-Za-z0-9]{40}\b/g),
  shape("a Sentry token", /\bsntry[su]_[A-Za-z0-9+/=_-]{60,400}/g),
  shape("a Shopify token", /\bshpat_[0-9a-fA-F]{32}\b/g),
  shape("the key of an Azure storage", /AccountKey=[A-Za-z0-9+/]{86}==/g),
  shape("a New Relic key", /\bNRAK-[A-Z0-9]{27}\b/g),
  shape("a NuGet key", /\boy2[a-z0-9]{43}\b/g),
  shape("a Databricks token", /\bdapi[0-9a-f]{32}\b/g),
  shape("the token of a Telegram bot", /\b\d{8,10}:AA[A-Za-z0-9_-]{33}\b/g),
  shape("a private key", /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/g),
];
