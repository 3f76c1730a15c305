import { describe, expect, it } from "vitest";
import { terminalLooks } from "../../../src/cli/terminal-looks.ts";

const TERMINAL = { isTTY: true, columns: 90 };
const PIPE = {};

describe("what a terminal is shown", () => {
  it.for([
    ["a terminal", {}, TERMINAL, true],
    ["a pipe", {}, PIPE, false],
    ["NO_COLOR", { NO_COLOR: "1" }, TERMINAL, false],
    ["an empty NO_COLOR", { NO_COLOR: "" }, TERMINAL, true],
    ["a dumb terminal", { TERM: "dumb" }, TERMINAL, false],
    ["FORCE_COLOR in a pipe", { FORCE_COLOR: "1" }, PIPE, true],
    ["FORCE_COLOR against NO_COLOR", { FORCE_COLOR: "1", NO_COLOR: "1" }, PIPE, true],
    ["FORCE_COLOR=0", { FORCE_COLOR: "0" }, TERMINAL, false],
    ["FORCE_COLOR=false", { FORCE_COLOR: "false" }, TERMINAL, false],
  ] as const)("colours for %s: %j", ([, env, screen, colour]) => {
    expect(terminalLooks(env, screen).colour).toBe(colour);
  });

  it.for([
    ["an unknown terminal", { TERM: "xterm-256color" }, TERMINAL, false],
    ["kitty", { TERM: "xterm-kitty" }, TERMINAL, true],
    ["iTerm", { TERM_PROGRAM: "iTerm.app" }, TERMINAL, true],
    ["Windows Terminal", { WT_SESSION: "1" }, TERMINAL, true],
    ["GNOME's", { VTE_VERSION: "7600" }, TERMINAL, true],
    ["the first of GNOME's that can", { VTE_VERSION: "5000" }, TERMINAL, true],
    ["an old one of GNOME's", { VTE_VERSION: "4600" }, TERMINAL, false],
    ["a dumb one", { TERM: "dumb", TERM_PROGRAM: "iTerm.app" }, TERMINAL, false],
    ["one within tmux", { TERM_PROGRAM: "iTerm.app", TMUX: "/tmp/x" }, TERMINAL, false],
    ["one within screen", { WT_SESSION: "1", TERM: "screen-256color" }, TERMINAL, false],
    ["a job's log", { TERM_PROGRAM: "vscode", CI: "true" }, TERMINAL, false],
    ["a pipe", { TERM_PROGRAM: "vscode" }, PIPE, false],
  ] as const)("links for %s: %j", ([, env, screen, links]) => {
    expect(terminalLooks(env, screen).links).toBe(links);
  });

  it.for([
    [{ isTTY: true, columns: 90 }, 90],
    [{ isTTY: true, columns: 8 }, 40],
    [{ isTTY: true, columns: 400 }, 160],
    [{ isTTY: true }, 100],
    [{ isTTY: true, columns: 0 }, 100],
    [{ columns: 30 }, 100],
  ] as const)("fits the width of %j", ([screen, width]) => {
    expect(terminalLooks({}, screen).width).toBe(width);
  });
});
