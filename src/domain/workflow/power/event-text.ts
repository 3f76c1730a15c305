// Printed by `node scripts/print-data.ts` from GitHub's webhook schemas as classified by zizmor (MIT).

/** Fields below `github.event` that hold text somebody wrote freely, in the form `issue.title`; `*` is any item. */
export const EVENT_TEXT: ReadonlySet<string> = new Set(
  `
answer.body answer.user.email answer.user.name assignee.email assignee.name base_ref branch
branches.*.name build.commit build.error.message build.pusher.email build.pusher.name
changes.authorized_actor_names.from.* changes.base.ref.from changes.base.sha.from
changes.body.from changes.category.from.description changes.category.from.name changes.color.from
changes.description.from changes.due_on.from changes.name.from
changes.new_discussion.answer_chosen_by.email changes.new_discussion.answer_chosen_by.name
changes.new_discussion.body changes.new_discussion.category.description
changes.new_discussion.category.name changes.new_discussion.labels.*.description
changes.new_discussion.labels.*.name changes.new_discussion.title
changes.new_discussion.user.email changes.new_discussion.user.name
changes.new_issue.assignee.email changes.new_issue.assignee.name
changes.new_issue.assignees.*.email changes.new_issue.assignees.*.name changes.new_issue.body
changes.new_issue.issue_field_values.*.single_select_option.name
changes.new_issue.issue_field_values.*.value changes.new_issue.labels.*.description
changes.new_issue.labels.*.name changes.new_issue.milestone.creator.email
changes.new_issue.milestone.creator.name changes.new_issue.milestone.description
changes.new_issue.milestone.title changes.new_issue.performed_via_github_app.description
changes.new_issue.performed_via_github_app.name
changes.new_issue.performed_via_github_app.owner.email
changes.new_issue.performed_via_github_app.owner.name changes.new_issue.title
changes.new_issue.type.description changes.new_issue.type.name changes.new_issue.user.email
changes.new_issue.user.name changes.new_repository.custom_properties
changes.new_repository.custom_properties.* changes.new_repository.default_branch
changes.new_repository.description changes.new_repository.homepage
changes.new_repository.license.name changes.new_repository.master_branch
changes.new_repository.name changes.new_repository.organization
changes.new_repository.organization.email changes.new_repository.organization.name
changes.new_repository.owner.email changes.new_repository.owner.name
changes.new_repository.temp_clone_token changes.new_repository.template_repository.default_branch
changes.new_repository.template_repository.description
changes.new_repository.template_repository.homepage
changes.new_repository.template_repository.name
changes.new_repository.template_repository.temp_clone_token
changes.new_repository.template_repository.topics.* changes.new_repository.topics.*
changes.old_issue.assignee.email changes.old_issue.assignee.name
changes.old_issue.assignees.*.email changes.old_issue.assignees.*.name changes.old_issue.body
changes.old_issue.issue_field_values.*.single_select_option.name
changes.old_issue.issue_field_values.*.value changes.old_issue.labels.*.description
changes.old_issue.labels.*.name changes.old_issue.milestone.creator.email
changes.old_issue.milestone.creator.name changes.old_issue.milestone.description
changes.old_issue.milestone.title changes.old_issue.performed_via_github_app.description
changes.old_issue.performed_via_github_app.name
changes.old_issue.performed_via_github_app.owner.email
changes.old_issue.performed_via_github_app.owner.name changes.old_issue.title
changes.old_issue.type.description changes.old_issue.type.name changes.old_issue.user.email
changes.old_issue.user.name changes.old_repository.custom_properties
changes.old_repository.custom_properties.* changes.old_repository.default_branch
changes.old_repository.description changes.old_repository.homepage
changes.old_repository.license.name changes.old_repository.master_branch
changes.old_repository.name changes.old_repository.organization changes.old_repository.owner.email
changes.old_repository.owner.name changes.old_repository.topics.*
changes.required_status_checks.from.* changes.tag_name.from changes.title.from
check_run.app.description check_run.app.events.* check_run.app.name
check_run.app.owner.description check_run.app.owner.email check_run.app.owner.name
check_run.app.permissions.* check_run.check_suite.app.description
check_run.check_suite.app.events.* check_run.check_suite.app.name
check_run.check_suite.app.owner.description check_run.check_suite.app.owner.email
check_run.check_suite.app.owner.name check_run.check_suite.app.permissions.*
check_run.check_suite.head_branch check_run.check_suite.pull_requests.*.base.ref
check_run.check_suite.pull_requests.*.head.ref
check_run.check_suite.repository.code_of_conduct.body
check_run.check_suite.repository.code_of_conduct.name
check_run.check_suite.repository.custom_properties
check_run.check_suite.repository.custom_properties.*
check_run.check_suite.repository.default_branch check_run.check_suite.repository.description
check_run.check_suite.repository.homepage check_run.check_suite.repository.license.name
check_run.check_suite.repository.owner.email check_run.check_suite.repository.owner.name
check_run.check_suite.repository.temp_clone_token check_run.check_suite.repository.topics.*
check_run.deployment.description check_run.deployment.environment
check_run.deployment.original_environment
check_run.deployment.performed_via_github_app.description
check_run.deployment.performed_via_github_app.events.*
check_run.deployment.performed_via_github_app.name
check_run.deployment.performed_via_github_app.owner.description
check_run.deployment.performed_via_github_app.owner.email
check_run.deployment.performed_via_github_app.owner.name
check_run.deployment.performed_via_github_app.permissions.* check_run.deployment.task
check_run.name check_run.output.summary check_run.output.text check_run.output.title
check_run.pull_requests.*.base.ref check_run.pull_requests.*.head.ref check_suite.app.description
check_suite.app.name check_suite.app.owner.email check_suite.app.owner.name
check_suite.head_branch check_suite.head_commit.author.name
check_suite.head_commit.author.username check_suite.head_commit.committer.name
check_suite.head_commit.committer.username check_suite.head_commit.message
check_suite.pull_requests.*.base.ref check_suite.pull_requests.*.head.ref client_payload
client_payload.* comment.body comment.diff_hunk comment.path
comment.performed_via_github_app.description comment.performed_via_github_app.events.*
comment.performed_via_github_app.name comment.performed_via_github_app.owner.description
comment.performed_via_github_app.owner.email comment.performed_via_github_app.owner.name
comment.performed_via_github_app.permissions.* comment.user.email comment.user.name
commit.author.email commit.author.name commit.commit.author.email commit.commit.author.name
commit.commit.author.username commit.commit.committer.email commit.commit.committer.name
commit.commit.committer.username commit.commit.message commit.commit.verification.payload
commit.committer.email commit.committer.name commits.*.added.* commits.*.author.name
commits.*.author.username commits.*.committer.name commits.*.committer.username commits.*.message
commits.*.modified.* commits.*.removed.* compare context deployment.creator.email
deployment.creator.name deployment.description deployment.environment
deployment.original_environment deployment.payload deployment.performed_via_github_app.description
deployment.performed_via_github_app.name deployment.performed_via_github_app.owner.email
deployment.performed_via_github_app.owner.name deployment.ref deployment.task
deployment_status.creator.email deployment_status.creator.name deployment_status.description
deployment_status.environment deployment_status.performed_via_github_app.description
deployment_status.performed_via_github_app.name
deployment_status.performed_via_github_app.owner.email
deployment_status.performed_via_github_app.owner.name description
discussion.answer_chosen_by.email discussion.answer_chosen_by.name discussion.body
discussion.category.description discussion.category.name discussion.labels.*.description
discussion.labels.*.name discussion.title discussion.user.email discussion.user.name
enterprise.description enterprise.name forkee.default_branch forkee.description forkee.homepage
forkee.license forkee.license.name forkee.master_branch forkee.name forkee.organization
forkee.owner.email forkee.owner.name forkee.topics.* head_commit.added.* head_commit.author.name
head_commit.author.username head_commit.committer.name head_commit.committer.username
head_commit.message head_commit.modified.* head_commit.removed.* inputs inputs.* issue.assignee
issue.assignee.email issue.assignee.name issue.assignees.* issue.assignees.*.email
issue.assignees.*.name issue.body issue.issue_field_values.*.single_select_option.name
issue.issue_field_values.*.value issue.labels.* issue.labels.*.description issue.labels.*.name
issue.milestone issue.milestone.creator.email issue.milestone.creator.name
issue.milestone.description issue.milestone.title issue.performed_via_github_app
issue.performed_via_github_app.description issue.performed_via_github_app.name
issue.performed_via_github_app.owner.email issue.performed_via_github_app.owner.name issue.title
issue.type.description issue.type.name issue.user.email issue.user.name label.description
label.name master_branch merge_group.base_ref merge_group.head_commit.author.name
merge_group.head_commit.committer.name merge_group.head_commit.message merge_group.head_ref
milestone.creator.email milestone.creator.name milestone.description milestone.title name
old_answer.body old_answer.user.email old_answer.user.name organization.description
pages.*.page_name pages.*.summary pages.*.title pull_request.assignee.email
pull_request.assignee.name pull_request.assignees.*.email pull_request.assignees.*.name
pull_request.auto_merge.commit_message pull_request.auto_merge.commit_title
pull_request.auto_merge.enabled_by.email pull_request.auto_merge.enabled_by.name
pull_request.base.label pull_request.base.ref pull_request.base.repo.default_branch
pull_request.base.repo.description pull_request.base.repo.homepage
pull_request.base.repo.license.name pull_request.base.repo.master_branch
pull_request.base.repo.organization pull_request.base.repo.owner.email
pull_request.base.repo.owner.name pull_request.base.repo.temp_clone_token
pull_request.base.repo.topics.* pull_request.base.user.email pull_request.base.user.name
pull_request.body pull_request.head.label pull_request.head.ref
pull_request.head.repo.default_branch pull_request.head.repo.description
pull_request.head.repo.homepage pull_request.head.repo.license.name
pull_request.head.repo.master_branch pull_request.head.repo.organization
pull_request.head.repo.owner.email pull_request.head.repo.owner.name
pull_request.head.repo.temp_clone_token pull_request.head.repo.topics.*
pull_request.head.user.email pull_request.head.user.name pull_request.labels.*.description
pull_request.labels.*.name pull_request.merged_by.email pull_request.merged_by.name
pull_request.milestone.creator.email pull_request.milestone.creator.name
pull_request.milestone.description pull_request.milestone.title
pull_request.requested_reviewers.*.description pull_request.requested_reviewers.*.email
pull_request.requested_reviewers.*.name pull_request.requested_reviewers.*.parent.description
pull_request.requested_reviewers.*.parent.name pull_request.requested_teams.*.description
pull_request.requested_teams.*.ldap_dn pull_request.requested_teams.*.name
pull_request.requested_teams.*.parent.description pull_request.requested_teams.*.parent.name
pull_request.title pull_request.user.email pull_request.user.name pusher.name pusher.username ref
registry_package.description registry_package.name registry_package.package_version.body
registry_package.package_version.body_html
registry_package.package_version.container_metadata.labels
registry_package.package_version.container_metadata.manifest
registry_package.package_version.container_metadata.tag.name
registry_package.package_version.description
registry_package.package_version.docker_metadata.*.tags.*
registry_package.package_version.installation_command registry_package.package_version.manifest
registry_package.package_version.metadata.* registry_package.package_version.metadata.*.*
registry_package.package_version.name registry_package.package_version.npm_metadata.author
registry_package.package_version.npm_metadata.bin
registry_package.package_version.npm_metadata.bugs
registry_package.package_version.npm_metadata.contributors.*
registry_package.package_version.npm_metadata.cpu.*
registry_package.package_version.npm_metadata.dependencies
registry_package.package_version.npm_metadata.description
registry_package.package_version.npm_metadata.dev_dependencies
registry_package.package_version.npm_metadata.directories
registry_package.package_version.npm_metadata.dist
registry_package.package_version.npm_metadata.engines
registry_package.package_version.npm_metadata.files.*
registry_package.package_version.npm_metadata.homepage
registry_package.package_version.npm_metadata.installation_command
registry_package.package_version.npm_metadata.keywords.*
registry_package.package_version.npm_metadata.license
registry_package.package_version.npm_metadata.main
registry_package.package_version.npm_metadata.maintainers.*
registry_package.package_version.npm_metadata.man
registry_package.package_version.npm_metadata.name
registry_package.package_version.npm_metadata.node_version
registry_package.package_version.npm_metadata.npm_user
registry_package.package_version.npm_metadata.npm_version
registry_package.package_version.npm_metadata.optional_dependencies
registry_package.package_version.npm_metadata.os.*
registry_package.package_version.npm_metadata.peer_dependencies
registry_package.package_version.npm_metadata.readme
registry_package.package_version.npm_metadata.repository
registry_package.package_version.npm_metadata.scripts
registry_package.package_version.npm_metadata.version
registry_package.package_version.nuget_metadata.*.name
registry_package.package_version.nuget_metadata.*.value
registry_package.package_version.nuget_metadata.*.value.branch
registry_package.package_version.nuget_metadata.*.value.commit
registry_package.package_version.package_files.*.name
registry_package.package_version.release.name registry_package.package_version.release.tag_name
registry_package.package_version.release.target_commitish
registry_package.package_version.rubygems_metadata.*.dependencies.*
registry_package.package_version.rubygems_metadata.*.dependencies.*.*
registry_package.package_version.rubygems_metadata.*.description
registry_package.package_version.rubygems_metadata.*.homepage
registry_package.package_version.rubygems_metadata.*.metadata.*
registry_package.package_version.rubygems_metadata.*.name
registry_package.package_version.rubygems_metadata.*.readme
registry_package.package_version.rubygems_metadata.*.repo
registry_package.package_version.rubygems_metadata.*.version_info.version
registry_package.package_version.summary registry_package.package_version.tag_name
registry_package.package_version.target_commitish registry_package.package_version.version
registry_package.registry registry_package.registry.name registry_package.registry.vendor
release.assets.*.label release.assets.*.name release.assets.*.uploader.email
release.assets.*.uploader.name release.author.email release.author.name release.body release.name
release.tag_name release.target_commitish repository.custom_properties
repository.custom_properties.* repository.default_branch repository.description
repository.homepage repository.license.name repository.master_branch repository.organization
repository.organization.email repository.organization.name repository.owner.email
repository.owner.name repository.temp_clone_token repository.template_repository.default_branch
repository.template_repository.description repository.template_repository.homepage
repository.template_repository.name repository.template_repository.temp_clone_token
repository.template_repository.topics.* repository.topics.* requested_action.identifier
requested_reviewer.email requested_reviewer.name requested_team.description requested_team.name
requested_team.parent.description requested_team.parent.name review.body review.user.email
review.user.name rule.authorized_actor_names.* rule.name rule.required_status_checks.*
sender.email sender.name type.description type.name workflow workflow.name workflow.path
workflow_run.actor.email workflow_run.actor.name workflow_run.display_title
workflow_run.head_branch workflow_run.head_commit.author.name
workflow_run.head_commit.author.username workflow_run.head_commit.committer.name
workflow_run.head_commit.committer.username workflow_run.head_commit.message
workflow_run.head_repository.description workflow_run.head_repository.owner.email
workflow_run.head_repository.owner.name workflow_run.name workflow_run.path
workflow_run.pull_requests.*.base.ref workflow_run.pull_requests.*.head.ref
workflow_run.referenced_workflows.*.path workflow_run.referenced_workflows.*.ref
workflow_run.repository.description workflow_run.repository.owner.email
workflow_run.repository.owner.name workflow_run.triggering_actor.email
workflow_run.triggering_actor.name
`
    .split(/\s+/)
    .filter(Boolean),
);
