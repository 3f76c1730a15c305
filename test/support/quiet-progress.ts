import type { Progress } from "../../src/rehearsal/chain/run-attempt.ts";

export const quietProgress: Progress = { began: () => undefined, ended: () => undefined };
