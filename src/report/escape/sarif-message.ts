import { visible } from "../../domain/text/visible.ts";

/**
 * Untrusted text as a SARIF message, which knows links `[text](address)` and placeholders `{0}`.
 * Source: SARIF 2.1.0, 3.11.5 and 3.11.6.
 */
export const sarifMessage = (text: string): string =>
  visible(text)
    .replaceAll("](", "] (")
    .replaceAll(/\{(\d+)\}/g, "{ $1 }");
