/** Why an ID token was not given or not accepted. */
export class OidcRefusal extends Error {
  readonly reason: "unauthorized" | "malformed" | "signature" | "issuer" | "audience" | "expired";

  constructor(reason: OidcRefusal["reason"], message: string) {
    super(message);
    this.name = "OidcRefusal";
    this.reason = reason;
  }
}
