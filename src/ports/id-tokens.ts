/** Identity tokens of the running job. */
export interface IdTokens {
  /**
   * A new token for this audience, concealed before it is returned and never kept: registries accept
   * each only once. Throws a `GuardError` of code `forbidden` where the job may not ask, `network` where nobody answers.
   */
  token(audience: string): Promise<string>;
}
