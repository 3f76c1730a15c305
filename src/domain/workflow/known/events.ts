// Printed by `node scripts/print-data.ts` from GitHub's documentation as read by actionlint 1.7.12 (MIT).
import { LineTable } from "./line-table.ts";

/** Every event that starts a workflow, and its activity types (none: it takes no `types`; `*`: any type, chosen by the sender). */
export const EVENTS = new LineTable(`
branch_protection_rule created edited deleted
check_run created rerequested completed requested_action
check_suite completed
create
delete
deployment
deployment_status
discussion created edited deleted transferred pinned unpinned labeled unlabeled locked unlocked category_changed answered unanswered
discussion_comment created edited deleted
fork
gollum
image_version
issue_comment created edited deleted
issues opened edited deleted transferred pinned unpinned closed reopened assigned unassigned labeled unlabeled locked unlocked milestoned demilestoned typed untyped
label created edited deleted
merge_group checks_requested
milestone created closed opened edited deleted
page_build
public
pull_request assigned unassigned labeled unlabeled opened edited closed reopened synchronize converted_to_draft locked unlocked enqueued dequeued milestoned demilestoned ready_for_review review_requested review_request_removed auto_merge_enabled auto_merge_disabled
pull_request_review submitted edited dismissed
pull_request_review_comment created edited deleted
pull_request_target assigned unassigned labeled unlabeled opened edited closed reopened synchronize converted_to_draft locked unlocked enqueued dequeued milestoned demilestoned ready_for_review review_requested review_request_removed auto_merge_enabled auto_merge_disabled
push
registry_package published updated
release published unpublished created edited deleted prereleased released
repository_dispatch *
schedule
status
watch started
workflow_call
workflow_dispatch
workflow_run completed requested in_progress
`);
