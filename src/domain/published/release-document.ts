/** A text of a release that says something of it: an SBOM, or a VEX document. */
export interface ReleaseDocument {
  readonly name: string;
  readonly text: string;
  /** Whether its digest is among what was sealed, or what the expected signer attested to. */
  readonly bound: boolean;
  /** Why its text is not known, and empty here: the rest of a sentence that begins with the name. */
  readonly lack?: string;
}

const SBOM = /\.(?:cdx|spdx)\.json$|(?:^|[._-])(?:s?bom|cyclonedx)\.json$/i;
const VEX = /(?:^|[._-])(?:open)?vex\.json$/i;
/** CycloneDX in XML; SPDX in its own text, RDF or YAML. */
const OTHER =
  /\.cdx\.xml$|(?:^|[._-])(?:s?bom|cyclonedx)\.xml$|\.spdx(?:\.(?:rdf|xml|rdf\.xml|ya?ml))?$/i;

export const isSbomName = (name: string): boolean => SBOM.test(name);
export const isVexName = (name: string): boolean => VEX.test(name);
/** Whether it is an SBOM in a form that is not read. */
export const isOtherSbomName = (name: string): boolean => OTHER.test(name);

/** Larger ones are not read. */
const LARGEST_DOCUMENT = 16_000_000;

interface Sized {
  readonly name: string;
  readonly size: number;
}

/** Whether a file of a release is read for what it says. */
export const isDocument = ({ name, size }: Sized): boolean =>
  size <= LARGEST_DOCUMENT && (isSbomName(name) || isVexName(name));

/** Why a file that says something of its release is not read; undefined where it is, or says nothing. */
export function unreadDocument({ name, size }: Sized): string | undefined {
  if (isOtherSbomName(name))
    return "is an SBOM in another form than JSON: give CycloneDX 1.x or SPDX 2.x in JSON beside it";
  return (isSbomName(name) || isVexName(name)) && size > LARGEST_DOCUMENT
    ? `has ${size} bytes, and no more than ${LARGEST_DOCUMENT} are read`
    : undefined;
}
