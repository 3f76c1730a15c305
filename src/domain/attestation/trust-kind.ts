/** Whose signatures count: Sigstore's public good instance, GitHub's own, or whoever a file names. The policy says which; a bundle never does. */
export type TrustKind = "public-good" | "github" | "file";
