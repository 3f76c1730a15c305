const SCHEME = /^(authorization:\s*)?(bearer|token|basic)\s+(?=\S+$)/i;
const QUOTED = /^(["'`])([\s\S]*)\1$/;

/** Whether a value begins with the scheme of an `Authorization` header. */
export const hasScheme = (text: string): boolean => SCHEME.test(text.trim());

export const isQuoted = (text: string): boolean => QUOTED.test(text.trim());

/** The value without what people paste around it, so that one slip gives one finding. */
export function cleanSecret(value: string): string {
  const bare = value.trim().replace(QUOTED, "$2").trim();
  return bare.replace(SCHEME, "");
}
