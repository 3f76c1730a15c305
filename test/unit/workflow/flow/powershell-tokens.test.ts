import { expect, it } from "vitest";
import { powershellTokens } from "../../../../src/domain/workflow/shell/powershell-tokens.ts";

it("a text that ends behind an escape ends with the script", () => {
  const script = 'echo "`';
  const [command, text] = powershellTokens(script);
  expect(command).toMatchObject({ from: 0, to: 4 });
  expect(text).toMatchObject({ kind: "word", from: 5, to: script.length });
});
