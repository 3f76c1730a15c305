import { GuardError } from "../domain/failure/guard-error.ts";

/** On a runner somebody has approved a digest, so it must be said which; throws a `GuardError` where it is not. */
export function demandDigest(digest: string, onRunner: boolean): void {
  if (!onRunner || digest !== "") return;
  throw new GuardError("usage", {
    says: "bundle-digest is empty, so nobody can say that these are the bytes that were approved",
    fix: "Hand over the digest that seal-release put out: `bundle-digest: ${{ needs.seal.outputs.bundle-digest }}`, with the job of that step under `needs`.",
  });
}
