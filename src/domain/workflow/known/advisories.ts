// Printed by `node scripts/print-data.ts` from public advisory records.
import { AdvisoryTable } from "./advisory-table.ts";

/** Published weaknesses of actions: action, id, severity, day, versions, the first mended ones, what goes wrong. */
export const ADVISORIES = new AdvisoryTable(`
actions/download-artifact GHSA-cxww-7g56-2vh6 high 2024-09-03 >=4.0.0,<4.1.3 4.1.3 path traversal while unpacking artifacts
actions/runner GHSA-2c6m-6gqh-6qg3 high 2022-10-25 >=0,<2.283.4||>=2.284.0,<2.285.2||>=2.286.0,<2.289.4||>=2.290.0,<2.293.1||>=2.294.0,<2.296.2 2.283.4,2.285.2,2.289.4,2.293.1,2.296.2 env values can break out of docker command lines
afichet/openexr-viewer GHSA-99jg-r3f4-rpxj critical 2023-12-12 >=0,<0.6.1 0.6.1 buffer overflow on crafted EXR image
anthropics/claude-code-action GHSA-8q5r-mmjf-575q medium 2026-06-10 >=0,<1.0.74 1.0.74 MCP config from a PR head is loaded and run
aquasecurity/setup-trivy GHSA-69fq-xp46-6x23 critical 2026-03-24 >=0,<0.2.6 0.2.6 tags force-pushed to credential-stealing code in March 2026
aquasecurity/trivy-action GHSA-69fq-xp46-6x23 critical 2026-03-24 >=0,<0.35.0 0.35.0 tags force-pushed to credential-stealing code in March 2026
aquasecurity/trivy-action GHSA-9p44-j4g5-cfx5 medium 2026-02-18 >=0.31.0,<0.34.0 0.34.0 inputs written to a file that is then sourced
atlassian/gajira-create GHSA-4xqx-pqpj-9fqw critical 2022-10-07 >=0,<2.0.1 2.0.1 crafted issue text runs code on the runner
azure/setup-kubectl GHSA-p756-rfxh-x63h low 2023-03-07 >=0,<3 3 installed binary left world-writable
boldestdungeon/steam-workshop-deploy GHSA-x6gv-2rvh-qmp6 critical 2025-08-13 >=0,<2.0.0 2.0.0 git metadata and credentials packed into the upload
broadinstitute/cromwell GHSA-phf6-hm3h-x8qp critical 2025-05-28 >=87,<90 90 comment text reaches shell in a formatting workflow
buildalon/setup-steamcmd GHSA-mj96-mh85-r574 high 2025-07-21 >=0,<1.1.0 1.1.0 Steam login token printed in post-job log
bullfrogsec/bullfrog GHSA-m32f-fjw2-37v3 medium 2025-05-15 >=0,<0.8.4 0.8.4 DNS over TCP slips past domain filtering
canonical/get-workflow-version-action GHSA-26wh-cc3r-w6pj high 2025-04-02 >=0,<1.0.1 1.0.1 part of the job token can show up in error output
check-spelling/check-spelling GHSA-g86g-chm8-7r2p critical 2022-07-29 >=0,<0.0.19 0.0.19 symlink in a PR can expose the job token
dawidd6/action-download-artifact GHSA-5xr6-xhww-33m4 high 2024-11-25 >=0,<6 6 artifacts of forks accepted by default
embano1/wip GHSA-rg3q-prf8-qxmp high 2023-04-24 >=0,<2 2 PR title expanded inside a shell step
fish-shop/syntax-check GHSA-xj87-mqvh-88w2 medium 2024-08-12 >=0,<1.6.12 1.6.12 pattern input can inject shell delimiters
github/codeql-action GHSA-vqf5-2xx6-9wfm high 2025-01-24 >=2.26.11,<3.0.0||>=3.26.11,<3.28.3 3.28.3 job environment may end up in debug artifacts
google-github-actions/run-gemini-cli GHSA-wpqr-6v78-jr5g critical 2026-04-24 >=0,<0.1.22 0.1.22 workspace auto-trust and tool allowlist bypass run code
gouef/githubtoplanguages GHSA-c3xh-98xp-6qhf high 2026-06-19 >=0,<1.1.4 1.1.4 issue title reaches shell in a notification workflow
gradle/gradle-build-action GHSA-h3qr-39j9-4r5v high 2023-05-01 >=0,<2.4.2 2.4.2 secrets may be stored in the shared build cache
hashicorp/vault-action GHSA-4mgv-m5cm-f9h7 high 2022-05-24 >=0,<2.2.0 2.2.0 multi-line secrets left unmasked in logs
j178/prek-action GHSA-pwf7-47c3-mfhx critical 2025-09-29 >=0,<=1.0.5 1.0.6 inputs expanded inside shell steps
kartverket/github-workflows/.github/workflows/run-terraform.yml GHSA-f9qj-7gh3-mhj4 high 2022-10-19 >=0,<2.7.5 2.7.5 terraform plan output can run code in the workflow
lycheeverse/lychee-action GHSA-65rg-554r-9j5x medium 2025-08-28 >=0,<2.0.2 2.0.2 version input expanded inside a shell step
m00nl1ght-dev/steam-workshop-deploy GHSA-x6gv-2rvh-qmp6 critical 2025-08-13 >=0,<4 4 git metadata and credentials packed into the upload
njzjz/wenxian GHSA-r4fj-r33x-8v88 critical 2026-03-29 >=0,<=0.3.1 - comment body reaches shell in a workflow
ozi-project/publish GHSA-2487-9f55-2vg9 medium 2025-05-12 >=1.13.2,<1.13.6 1.13.6 branch name reaches shell while opening the release PR
psf/black GHSA-v53h-f6m7-xcgm high 2026-03-07 >=0,<26.3.0 26.3.0 version taken from pyproject can pull attacker code
pypa/gh-action-pypi-publish GHSA-vxmw-7h4f-hqxh low 2025-09-04 >=0,<1.13.0 1.13.0 ref name expanded inside a shell step
pytorch/pytorch/.github/actions/filter-test-configs GHSA-hw6r-g8gj-2987 medium 2023-08-30 >=0,<2.0.1 - head branch name expanded inside a shell step
rageagainstthepixel/setup-steamcmd GHSA-c5qx-p38x-qf5w high 2025-07-21 >=0,<1.3.0 1.3.0 Steam login token printed in post-job log
reviewdog/action-setup GHSA-qmg3-hpqr-gqvc high 2025-03-19 >=1,<=1 - v1 tag briefly pointed at secret-dumping code
rlespinasse/github-slug-action GHSA-6q4m-7476-932w high 2023-03-13 >=4.0.0,<4.4.1 4.4.1 head branch name expanded inside a shell step
rlespinasse/github-slug-action GHSA-7f32-hm4h-w77q medium 2024-02-03 >=0,<1.1.1||>=2.0.0,<2.1.1 1.1.1,2.1.1 relies on the unsafe set-env stdout command
shadd0wtaka/zen-ai-pentest GHSA-f67f-hcr6-94mf critical 2026-03-20 >=0,<=3.0.0 - issue title reaches shell in a Discord workflow
shivammathur/setup-php GHSA-5wxr-w449-57cm medium 2026-05-20 >=0,<2.37.1 2.37.1 token may be printed when old Composer versions are pinned
shivammathur/setup-php GHSA-pqwm-q9pv-ph8r medium 2026-05-20 >=2.25.0,<2.37.1 2.37.1 PHP version read from repo files can inject commands
some-natalie/ghas-to-csv GHSA-634p-93h9-92vh medium 2022-09-16 >=0,<1 1 spreadsheet formulas not neutralised in CSV output
sonarsource/sonarqube-scan-action GHSA-5xq9-5g24-4g6f high 2025-09-26 >=4.0.0,<6.0.0 6.0.0 args input can inject commands on Windows runners
sonarsource/sonarqube-scan-action GHSA-f79p-9c5r-xg88 high 2025-09-02 >=4.0.0,<5.3.1 5.3.1 args input evaluated as shell expressions
step-security/harden-runner GHSA-46g3-37rh-v698 medium 2026-03-17 >=0,<2.16.0 2.16.0 egress block bypassed with DNS over HTTPS
step-security/harden-runner GHSA-cpmj-h4f6-r6pq medium 2026-02-09 >=0,<2.14.2 2.14.2 some send syscalls escape outbound audit logging
step-security/harden-runner GHSA-g699-3x6g-wm3g medium 2026-03-17 >=0,<2.16.0 2.16.0 egress block bypassed with DNS over TCP
step-security/harden-runner GHSA-g85v-wf27-67xc low 2024-11-18 >=0,<2.10.2 2.10.2 environment values used in shell command strings
step-security/harden-runner GHSA-mxr3-8whj-j74r medium 2025-04-22 >=0.12.0,<2.12.0 2.12.0 docker group membership defeats disable-sudo
super-linter/super-linter GHSA-r79c-pqj3-577x high 2026-02-09 >=6.0.0,<8.3.1 8.3.1 crafted file names run as shell during discovery
super-linter/super-linter/slim GHSA-r79c-pqj3-577x high 2026-02-09 >=6.0.0,<8.3.1 8.3.1 crafted file names run as shell during discovery
tiryoh/actions-mkdocs GHSA-6p2j-742g-835f medium 2026-04-04 >=0,<0.25.0 0.25.0 issue title reaches shell in the project's own workflow
tj-actions/branch-names GHSA-8v8w-v8xg-79rf critical 2023-12-05 >=0,<7.0.7 7.0.7 branch names expanded inside a shell step
tj-actions/branch-names GHSA-gq52-6phf-x2r6 critical 2025-07-25 >=0,<9.0.0 9.0.0 eval undoes escaping of branch names in outputs
tj-actions/changed-files GHSA-mcph-m25j-8j63 high 2024-01-02 >=0,<41 41 file names in outputs are not shell-safe
tj-actions/changed-files GHSA-mrrh-fwg8-r2c3 high 2025-03-15 >=0,<=45.0.7 46.0.1 tags repointed to code dumping runner secrets to logs
tj-actions/verify-changed-files GHSA-ghm2-rq8q-wrhc high 2024-01-02 >=0,<17 17 file names in outputs are not shell-safe
ultralytics/actions GHSA-7x29-qqmq-v6qc high 2024-08-14 >=0,<0.0.3 0.0.3 head branch name expanded inside a shell step
wktk/conflibot GHSA-2qvg-qr73-mqxp critical 2026-08-17 >=0,<1.2.1 1.2.1 PR branch names run as shell in git calls
xygeni/xygeni-action GHSA-f8q5-h5qh-33mh critical 2026-03-11 >=5,<6.4.0 6.4.0 v5 tag pointed at a remote-control backdoor
`);

/** Advisories and incidents that became public after this day are not in the tables. */
export const SNAPSHOT_DAY = "2026-09-24";
