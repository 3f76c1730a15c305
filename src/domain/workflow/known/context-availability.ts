// Printed by `node scripts/print-data.ts` from GitHub's documentation as read by actionlint 1.7.12 (MIT).
import { LineTable } from "./line-table.ts";

/** Which contexts, and which special functions (`always()`, in lower case), an expression at a workflow key may use. */
export const AVAILABLE_AT = new LineTable(`
concurrency github inputs vars
env github inputs secrets vars
jobs.<job_id>.concurrency github inputs matrix needs strategy vars
jobs.<job_id>.container github inputs matrix needs strategy vars
jobs.<job_id>.container.credentials env github inputs matrix needs secrets strategy vars
jobs.<job_id>.container.env.<env_id> env github inputs job matrix needs runner secrets strategy vars
jobs.<job_id>.container.image github inputs matrix needs strategy vars
jobs.<job_id>.continue-on-error github inputs matrix needs strategy vars
jobs.<job_id>.defaults.run env github inputs matrix needs strategy vars
jobs.<job_id>.env github inputs matrix needs secrets strategy vars
jobs.<job_id>.environment github inputs matrix needs strategy vars
jobs.<job_id>.environment.url env github inputs job matrix needs runner steps strategy vars
jobs.<job_id>.if github inputs needs vars always() cancelled() failure() success()
jobs.<job_id>.name github inputs matrix needs strategy vars
jobs.<job_id>.outputs.<output_id> env github inputs job matrix needs runner secrets steps strategy vars
jobs.<job_id>.runs-on github inputs matrix needs strategy vars
jobs.<job_id>.secrets.<secrets_id> github inputs matrix needs secrets strategy vars
jobs.<job_id>.services github inputs matrix needs strategy vars
jobs.<job_id>.services.<service_id>.credentials env github inputs matrix needs secrets strategy vars
jobs.<job_id>.services.<service_id>.env.<env_id> env github inputs job matrix needs runner secrets strategy vars
jobs.<job_id>.snapshot.if github inputs matrix needs strategy vars
jobs.<job_id>.steps.continue-on-error env github inputs job matrix needs runner secrets steps strategy vars hashfiles()
jobs.<job_id>.steps.env env github inputs job matrix needs runner secrets steps strategy vars hashfiles()
jobs.<job_id>.steps.if env github inputs job matrix needs runner steps strategy vars always() cancelled() failure() hashfiles() success()
jobs.<job_id>.steps.name env github inputs job matrix needs runner secrets steps strategy vars hashfiles()
jobs.<job_id>.steps.run env github inputs job matrix needs runner secrets steps strategy vars hashfiles()
jobs.<job_id>.steps.timeout-minutes env github inputs job matrix needs runner secrets steps strategy vars hashfiles()
jobs.<job_id>.steps.with env github inputs job matrix needs runner secrets steps strategy vars hashfiles()
jobs.<job_id>.steps.working-directory env github inputs job matrix needs runner secrets steps strategy vars hashfiles()
jobs.<job_id>.strategy github inputs needs vars
jobs.<job_id>.timeout-minutes github inputs matrix needs strategy vars
jobs.<job_id>.with.<with_id> github inputs matrix needs strategy vars
on.workflow_call.inputs.<inputs_id>.default github inputs vars
on.workflow_call.outputs.<output_id>.value github inputs jobs vars
run-name github inputs vars
`);
