/** Words of publishing, wherever they stand. */
const VERB =
  /publish|push|upload|release|deploy|bintray|imagetools|jib|sign|shipit|bump-formula-pr|role import|type=registry/gi;
/** Programs that publish by words which mean something else elsewhere (`build`, `copy`), or without any. */
const ALONE =
  /semantic-release|release-it|\b(?:np|skopeo|cosign|ghr|ko|crane|oras|regctl|cpan-upload)\b|lerna version|dist host|Publish-(?:Module|PS|Script)|(?:release|publish)[\w-]{0,100}\.\w/;
const PROGRAM =
  /\b(?:npm|pnpm|yarn|bun|lerna|changeset|cli|beachball|rush|napi|auto|nx|jsr|deno|twine|flit|maturin|uv|poetry|pdm|hatch|setup\.py|cargo|release-plz|gem|rake|nuget|choco|mvnw?|mvnd|gradlew?|sbt|lein|vsce|ovsx|tfx|web-ext|chrome-webstore-upload|mix|rebar3|gleam|opam|dart|flutter|pub|pod|ansible-galaxy|brew|anaconda|cabal|stack|snapcraft|luarocks|docker|docker-compose|podman|nerdctl|buildah|helm|apko|pack|depot|gh|hub|goreleaser|release-please|electron-builder|electron-forge|notation|git|g?make|just|task|inv|invoke|nox|tox|mage|poe|composer)\b/;

/** How far before its verb a program can stand. */
const REACH = 2000;

/** The start of the line an offset stands on, lines that end in a backslash joined to the next. */
function lineStart(script: string, offset: number, floor: number): number {
  let at = script.lastIndexOf("\n", offset - 1);
  while (at > floor && /[\\`]/.test(script.charAt(at - 1))) at = script.lastIndexOf("\n", at - 1);
  return Math.max(at, floor);
}

/**
 * Most scripts test and build; only those in which a program that can publish stands before a word
 * of publishing are parsed, which costs the most.
 */
export function mayHoldSink(script: string): boolean {
  if (ALONE.test(script)) return true;
  VERB.lastIndex = 0;
  for (let verb = VERB.exec(script); verb; verb = VERB.exec(script)) {
    const from = lineStart(script, verb.index, Math.max(verb.index - REACH, 0));
    if (PROGRAM.test(script.slice(from, verb.index + verb[0].length))) return true;
  }
  return false;
}
