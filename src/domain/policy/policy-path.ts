/** Where the policy lives unless an input says otherwise. */
export const POLICY_PATH = ".github/release-guard.yml";
