/** A node of a certificate as @sigstore/core reads it. */
interface Encoded {
  toDER: () => Buffer;
}

interface Certificate {
  readonly root: Encoded;
  readonly tbsCertificate: Encoded;
}

function remember(node: Encoded): void {
  const encode = node.toDER.bind(node);
  let der: Buffer | undefined;
  node.toDER = () => (der ??= encode());
}

/** The same certificate, which from now on must not be changed: encoded once, and not again for each comparison, which is half of what the library's verification costs. */
export function remembered<T extends Certificate>(certificate: T): T {
  remember(certificate.root);
  remember(certificate.tbsCertificate);
  return certificate;
}
