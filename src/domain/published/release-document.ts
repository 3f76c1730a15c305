/** A text of a release that says something of it: an SBOM, or a VEX document. */
export interface ReleaseDocument {
  readonly name: string;
  readonly text: string;
  /** Whether its digest is among what was sealed, or what the expected signer attested to. */
  readonly bound: boolean;
}

const SBOM = /\.(?:cdx|spdx)\.json$|(?:^|[.-])s?bom\.json$/i;
const VEX = /(?:^|[._-])(?:open)?vex\.json$/i;

export const isSbomName = (name: string): boolean => SBOM.test(name);
export const isVexName = (name: string): boolean => VEX.test(name);

/** Larger ones are not read. */
const LARGEST_DOCUMENT = 16_000_000;

/** Whether a file of a release is read for what it says. */
export const isDocument = ({ name, size }: { readonly name: string; readonly size: number }) =>
  size <= LARGEST_DOCUMENT && (isSbomName(name) || isVexName(name));
