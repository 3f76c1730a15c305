/** How a package manager is told to install something that no manifest names. */
export interface Manager {
  /** The words behind the program, up to the packages. */
  readonly verbs: RegExp;
  /** Options that take the next word as their value. */
  readonly valued: RegExp;
  /** Options that say the whole version, or that the packages come from a list. */
  readonly settled?: RegExp;
  /** Runs what it fetches right away; a program of the project goes first, so that nobody can tell. */
  readonly runs?: "surely" | "perhaps";
  /** System packages, of which nobody can name a version that stays. */
  readonly system?: true;
}

const NODE_VALUES =
  /^(?:--prefix|-C|--dir|--cwd|--registry|--tag|--cache|--userconfig|-w|--workspace|--filter|-F|--loglevel|--include|--omit|--before|-p|--package)$/;
const PIP_VALUES =
  /^(?:-r|--requirement|-c|--constraint|-i|--index-url|--extra-index-url|-t|--target|--prefix|--root|-f|--find-links|-e|--editable|--python|--python-version|--platform|--only-binary|--no-binary|--trusted-host|--cache-dir|--timeout|--retries|-p|--index|--spec|--with)$/;
const GEM_VALUES =
  /^(?:-v|--version|-i|--install-dir|-n|--bindir|-P|--trust-policy|-s|--source|-p|--http-proxy|-g|--file|--platform)$/;
const CARGO_VALUES =
  /^(?:--version|--vers|--git|--branch|--tag|--rev|--root|--features|-F|--path|--bin|--target|--profile|--registry|--index|-j|--jobs)$/;
const ANY_VALUE = /^(?:--version|-v|--source|-s|--channel|--target-dir|-c|-o|--option)$/;

/** npm answers to misspelt words too. */
const NPM_INSTALL = /^(?:install|i|in|ins|inst|insta|instal|isnt|isnta|isntal|isntall|add)$/;

/** Managers whose packages stand in a manifest with a lockfile: anything beside it comes as it is today. */
export const LOCKED_MANAGERS: Readonly<Record<string, Manager>> = {
  npm: { verbs: NPM_INSTALL, valued: NODE_VALUES },
  yarn: { verbs: /^(?:global |workspace \S+ )?add$/, valued: NODE_VALUES },
  pnpm: { verbs: /^(?:add|install|i)$/, valued: NODE_VALUES },
  gem: { verbs: /^(?:install|i)$/, valued: GEM_VALUES, settled: /^(?:-g|--file)$/ },
  bundle: { verbs: /^add$/, valued: GEM_VALUES },
};

/** Those that install or run a program by its name alone. */
export const LOOSE_MANAGERS: Readonly<Record<string, Manager>> = {
  pip: { verbs: /^install$/, valued: PIP_VALUES, settled: /^--require-hashes$/ },
  pipx: { verbs: /^(?:install|run|inject \S+)$/, valued: PIP_VALUES, settled: /^--spec/ },
  uv: {
    verbs: /^(?:pip install|tool install|tool run|add)$/,
    valued: PIP_VALUES,
    settled: /^--require-hashes$/,
  },
  uvx: { verbs: /^$/, valued: PIP_VALUES, settled: /^--from/, runs: "surely" },
  bun: { verbs: /^(?:add|install|i|x)$/, valued: NODE_VALUES },
  bunx: { verbs: /^$/, valued: NODE_VALUES, runs: "perhaps" },
  npx: { verbs: /^$/, valued: NODE_VALUES, runs: "perhaps" },
  pnpx: { verbs: /^$/, valued: NODE_VALUES, runs: "surely" },
  "npm exec": { verbs: /^$/, valued: NODE_VALUES, runs: "perhaps" },
  "pnpm dlx": { verbs: /^$/, valued: NODE_VALUES, runs: "surely" },
  "yarn dlx": { verbs: /^$/, valued: NODE_VALUES, runs: "surely" },
  go: { verbs: /^install$/, valued: /^-(?:ldflags|tags|mod|modfile)$/ },
  cargo: {
    verbs: /^(?:install|binstall)$/,
    valued: CARGO_VALUES,
    settled: /^(?:--version|--vers|--path|--rev|--tag|--git)(?:=|$)/,
  },
  dotnet: { verbs: /^tool (?:install|update)$/, valued: ANY_VALUE, settled: /^--version/ },
  composer: { verbs: /^global require$/, valued: ANY_VALUE },
  dart: { verbs: /^pub global activate$/, valued: ANY_VALUE },
  brew: { verbs: /^(?:install|upgrade)$/, valued: ANY_VALUE, system: true },
  apt: { verbs: /^install$/, valued: ANY_VALUE, system: true },
  "apt-get": { verbs: /^install$/, valued: ANY_VALUE, system: true },
  apk: { verbs: /^add$/, valued: ANY_VALUE, system: true },
  choco: { verbs: /^install$/, valued: ANY_VALUE, settled: /^--version/, system: true },
};
