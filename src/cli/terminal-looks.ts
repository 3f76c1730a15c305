/** What a terminal says of itself. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface TerminalLooks {
  readonly colour: boolean;
  readonly links: boolean;
  readonly width: number;
}

type Env = Readonly<Record<string, string | undefined>>;

/** What a file gets, and a pipe. */
export const PLAIN: TerminalLooks = { colour: false, links: false, width: 100 };

const [NARROWEST, WIDEST] = [40, 160];

/** Sources: no-color.org, force-color.org; where both are set, Node itself obeys the second. */
function hasColour({ NO_COLOR = "", FORCE_COLOR = "", TERM }: Env, { isTTY }: Screen): boolean {
  if (FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return NO_COLOR === "" && TERM !== "dumb" && isTTY === true;
}

const NOT_LINKING = /^(?:dumb$|screen|tmux)/;
const NOT_LINKING_VARIABLES = ["CI", "TMUX", "STY"];
const LINKING_TERMS = /^(?:xterm-kitty|alacritty|foot|wezterm|xterm-ghostty|contour)/;
const LINKING_PROGRAMS = new Set([
  "iTerm.app",
  "WezTerm",
  "vscode",
  "ghostty",
  "Hyper",
  "Tabby",
  "rio",
]);
const LINKING_VARIABLES = ["WT_SESSION", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "DOMTERM"];
/** The library below GNOME's and other terminals writes links safely from this version on. */
const VTE = 5000;

/** Terminals that are known for links (OSC 8); another one, or one within a multiplexer, may print the address twice. */
function hasLinks(env: Env, { isTTY }: Screen): boolean {
  const { TERM = "", TERM_PROGRAM = "", VTE_VERSION = "0" } = env;
  if (isTTY !== true || NOT_LINKING.test(TERM)) return false;
  if (NOT_LINKING_VARIABLES.some((name) => env[name])) return false;
  return (
    LINKING_TERMS.test(TERM) ||
    LINKING_PROGRAMS.has(TERM_PROGRAM) ||
    Number(VTE_VERSION) >= VTE ||
    LINKING_VARIABLES.some((name) => env[name])
  );
}

/** How a text is printed on what it goes to. */
export function terminalLooks(env: Env, screen: Screen): TerminalLooks {
  const { isTTY } = screen;
  // A terminal that does not know its width says 0.
  const columns = screen.columns || PLAIN.width;
  return {
    colour: hasColour(env, screen),
    links: hasLinks(env, screen),
    width: isTTY === true ? Math.min(WIDEST, Math.max(NARROWEST, columns)) : PLAIN.width,
  };
}
