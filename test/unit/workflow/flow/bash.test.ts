import { describe, expect, it } from "vitest";
import { reaching, throughOutput } from "../../../support/taints.ts";

const TITLE = "event github.event.pull_request.title";
const BODY = "event github.event.pull_request.body";
const HEAD = "event $GITHUB_HEAD_REF";

const OUT = '>> "$GITHUB_OUTPUT"';

describe("an output written by bash", () => {
  it.for<[string, string, string[]]>([
    ["echo", `echo "x=$TITLE" ${OUT}`, [TITLE]],
    ["echo of a number", `echo "x=$NUMBER" ${OUT}`, []],
    ["echo without quotes", `echo x=$TITLE >> $GITHUB_OUTPUT`, [TITLE]],
    ["another output", `echo "y=$TITLE" ${OUT}\necho "x=1" ${OUT}`, []],
    ["a line that names itself", `echo "$BODY" ${OUT}`, [BODY]],
    ["printf", `printf 'x=%s\\n' "$TITLE" ${OUT}`, [TITLE]],
    ["printf of a number", `printf 'x=%d\\n' "$TITLE" ${OUT}`, []],
    ["printf that quotes", `printf 'x=%q\\n' "$TITLE" ${OUT}`, []],
    ["printf -v", `printf -v line 'x=%s' "$TITLE"\necho "$line" ${OUT}`, [TITLE]],
    ["tee -a", `echo "x=$TITLE" | tee -a "$GITHUB_OUTPUT"`, [TITLE]],
    ["a group", `{ echo "n=1"; echo "x=$TITLE"; } ${OUT}`, [TITLE]],
    ["a group that writes elsewhere", `{ echo "x=$TITLE"; } >> log.txt\necho "x=1" ${OUT}`, []],
    ["a subshell", `(echo "x=$TITLE") ${OUT}`, [TITLE]],
    ["a heredoc", `cat <<EOF ${OUT}\nx=$TITLE\nEOF`, [TITLE]],
    ["a heredoc that expands nothing", `cat <<'EOF' ${OUT}\nx=$TITLE\nEOF`, []],
    ["a block", `{ echo "x<<E"; echo "$BODY"; echo E; } ${OUT}`, [BODY]],
    ["a block of another name", `{ echo "y<<E"; echo "$BODY"; echo E; echo "x=1"; } ${OUT}`, []],
    ["an assignment", `V="a-$TITLE"\nW=$V\necho "x=$W" ${OUT}`, [TITLE]],
    ["an assignment that is overwritten", `V=$TITLE\nV=fixed\necho "x=$V" ${OUT}`, []],
    [
      "an assignment that may be overwritten",
      `V=$TITLE\nif true; then V=fixed; fi\necho "x=$V" ${OUT}`,
      [TITLE],
    ],
    ["an appended value", `V=a\nV+="$TITLE"\necho "x=$V" ${OUT}`, [TITLE]],
    ["a value to which something is appended", `V="$TITLE"\nV+="a"\necho "x=$V" ${OUT}`, [TITLE]],
    ["export", `export V="$TITLE"\necho "x=$V" ${OUT}`, [TITLE]],
    ["a substitution", `V=$(echo "$TITLE" | tr -d ' ')\necho "x=$V" ${OUT}`, [TITLE]],
    ["backticks", 'V=`echo $TITLE`\necho "x=$V" >> $GITHUB_OUTPUT', [TITLE]],
    ["a here string and read", `read -r V <<< "$TITLE"\necho "x=$V" ${OUT}`, [TITLE]],
    ["read in a loop", `echo "$BODY" | while read -r V; do echo "x=$V" ${OUT}; done`, [BODY]],
    ["for", `for V in $TITLE; do echo "x=$V" ${OUT}; done`, [TITLE]],
    ["an array", `A=(a "$TITLE")\necho "x=\${A[1]}" ${OUT}`, [TITLE]],
    ["a default", `echo "x=\${NONE:-$TITLE}" ${OUT}`, [TITLE]],
    ["an alternative", `echo "x=\${TITLE:+set}" ${OUT}`, []],
    ["a length", `echo "x=\${#TITLE}" ${OUT}`, []],
    ["a cut value", `echo "x=\${TITLE#feat: }" ${OUT}`, [TITLE]],
    ["a cleaned value", `echo "x=\${TITLE//[^a-zA-Z0-9]/-}" ${OUT}`, []],
    ["a value cleaned of one character", `echo "x=\${TITLE//\\//-}" ${OUT}`, [TITLE]],
    ["a quoted value", `echo "x=\${TITLE@Q}" ${OUT}`, []],
    ["tr that keeps letters", `echo "x=$(echo "$TITLE" | tr -cd 'a-z')" ${OUT}`, []],
    ["sed that keeps letters", `echo "x=$(echo "$TITLE" | sed 's/[^a-z]//g')" ${OUT}`, []],
    ["sed that cuts", `echo "x=$(echo "$TITLE" | sed 's/^feat//')" ${OUT}`, [TITLE]],
    ["a digest", `echo "x=$(echo "$TITLE" | sha256sum)" ${OUT}`, []],
    ["base64", `echo "x=$(echo "$TITLE" | base64)" ${OUT}`, []],
    ["base64 and back", `echo "x=$(echo "$TITLE" | base64 -d)" ${OUT}`, [TITLE]],
    ["a test for digits", `[[ "$TITLE" =~ ^[0-9]+$ ]] || exit 1\necho "x=$TITLE" ${OUT}`, []],
    [
      "grep that proves digits",
      `echo "$TITLE" | grep -qE '^[0-9]+$' || exit 1\necho "x=$TITLE" ${OUT}`,
      [],
    ],
    [
      "grep that proves nothing",
      `echo "$TITLE" | grep -q 'feat' || exit 1\necho "x=$TITLE" ${OUT}`,
      [TITLE],
    ],
    ["a case for digits", `case "$TITLE" in *[!0-9]*) exit 1;; esac\necho "x=$TITLE" ${OUT}`, []],
    [
      "a case for something",
      `case "$TITLE" in feat*) exit 1;; esac\necho "x=$TITLE" ${OUT}`,
      [TITLE],
    ],
    [
      "cut with its options apart",
      `V=$(echo "$TITLE" | cut -d ' ' -f 2)\necho "x=$V" ${OUT}`,
      [TITLE],
    ],
    [
      "two fields of the event",
      `echo "x=$(jq -r '.pull_request.title, .number' "$GITHUB_EVENT_PATH")" ${OUT}`,
      [TITLE],
    ],
    [
      "a body from the API",
      `curl -s "https://api.github.com/repos/o/r/issues/1" > i.json\necho "x=$(jq .body i.json)" ${OUT}`,
      ["event github.event.issue"],
    ],
    [
      "a number from the API",
      `curl -s "https://api.github.com/repos/o/r/issues/1" > i.json\necho "x=$(jq .number i.json)" ${OUT}`,
      [],
    ],
    ["a test for anything", `[[ "$TITLE" =~ ^feat ]] || exit 1\necho "x=$TITLE" ${OUT}`, [TITLE]],
    ["a file in between", `echo "$TITLE" > t.txt\necho "x=$(cat t.txt)" ${OUT}`, [TITLE]],
    ["another file", `echo "$TITLE" > t.txt\necho "x=$(cat u.txt)" ${OUT}`, []],
    ["a file that is read by the shell", `echo "$TITLE" > t\necho "x=$(<t)" ${OUT}`, [TITLE]],
    [
      "a loop over what a command prints",
      `while read -r V; do echo "x=$V" ${OUT}; done < <(echo "$TITLE")`,
      [TITLE],
    ],
    ["a function", `put() { echo "x=$1" ${OUT}; }\nput "$TITLE"`, [TITLE]],
    ["a function that is called with a number", `put() { echo "x=$1" ${OUT}; }\nput 1`, []],
    ["a script of another shell", `bash -c 'echo "x=$TITLE" >> $GITHUB_OUTPUT'`, [TITLE]],
    ["a file named by a variable", `F=$GITHUB_OUTPUT\necho "x=$TITLE" >> "$F"`, [TITLE]],
    ["the old command", `echo "::set-output name=x::$TITLE"`, [TITLE]],
    [
      "the old command for another name",
      `echo "::set-output name=y::$TITLE"\necho "x=1" ${OUT}`,
      [],
    ],
    ["a branch's name", `echo "x=\${GITHUB_HEAD_REF##*/}" ${OUT}`, [HEAD]],
    ["a commit", `echo "x=$(git rev-parse HEAD)" ${OUT}`, []],
    [
      "a field of the event",
      `echo "x=$(jq -r .pull_request.title "$GITHUB_EVENT_PATH")" ${OUT}`,
      [TITLE],
    ],
    [
      "a number of the event",
      `echo "x=$(jq .pull_request.number "$GITHUB_EVENT_PATH")" ${OUT}`,
      [],
    ],
    ["a body from gh", `echo "x=$(gh pr view 1 --json body --jq .body)" ${OUT}`, [BODY]],
    ["a number from gh", `echo "x=$(gh pr view 1 --json number --jq .number)" ${OUT}`, []],
    ["what gh says of a change", `echo "x=$(gh pr edit 1 --add-label a)" ${OUT}`, []],
    ["a title from gh", `echo "x=$(gh pr view 1 --json title --jq .title)" ${OUT}`, [TITLE]],
    ["everything from gh", `echo "x=$(gh pr view 1)" ${OUT}`, [BODY]],
    ["an expression", `echo "x=\${{ github.event.pull_request.title }}" ${OUT}`, [TITLE]],
    [
      "an expression in single quotes",
      `echo 'x=\${{ github.event.pull_request.title }}' ${OUT}`,
      [TITLE],
    ],
    ["the file by its context", `echo "x=$TITLE" >> \${{ github.output }}`, [TITLE]],
  ])("knows %s", async ([, script, expected]) => {
    expect(await reaching(throughOutput(script))).toEqual(expected);
  });
});
