/** Where our severity differs from zizmor's on purpose. Every other difference fails the run. */
interface Deviation {
  readonly audit: string;
  readonly theirs: string;
  readonly ours: string;
  readonly because: string;
}

export const DEVIATIONS: readonly Deviation[] = [
  {
    audit: "unpinned-uses",
    theirs: "high",
    ours: "medium",
    because:
      "actions of GitHub itself come from whoever runs the runner; those of others are high, and critical where the job publishes",
  },
  {
    audit: "template-injection",
    theirs: "high",
    ours: "low",
    because:
      "no event that starts the file fills this field, so it is empty until somebody adds one",
  },
  {
    audit: "template-injection",
    theirs: "high",
    ours: "medium",
    because: "the name of a branch or tag is chosen by people who may push, not by strangers",
  },
  {
    audit: "dangerous-triggers",
    theirs: "high",
    ours: "info",
    because: "the jobs hold no secret, no right to write, no cache and check nothing out",
  },
  {
    audit: "known-vulnerable-actions",
    theirs: "clean",
    ours: "high",
    because: "the embedded snapshot of advisories knows what zizmor asks for over the network only",
  },
];

export const deviationOf = (audit: string, theirs: string, ours: string): Deviation | undefined =>
  DEVIATIONS.find(
    (known) => known.audit === audit && known.theirs === theirs && known.ours === ours,
  );
