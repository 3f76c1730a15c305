import type { Answer } from "../../domain/finding/finding.ts";
import { withPackage } from "../../domain/published/published-example.ts";
import {
  projectExample,
  WHEEL,
  withListing,
  withWheel,
  withWheelListed,
} from "../../domain/published/project-example.ts";
import {
  type ListedFile,
  type PublishedProject,
  sealedEntries,
  speaksOf,
} from "../../domain/published/published-project.ts";
import type { PublishedPackage, SeenBytes } from "../../domain/published/published-package.ts";
import {
  eachOnRegistry,
  type PackageChannel,
  type PublishedSubject,
} from "../../domain/published/published-subject.ts";
import {
  mapSighting,
  pending,
  present,
  unseen,
  whenSeen,
} from "../../domain/published/sighting.ts";
import { normalizedName } from "../../domain/registry/pypi/python-name.ts";
import type { BundleFile } from "../../domain/release/bundle.ts";
import { defineSubjectCheck } from "../define-check.ts";

const integrityOf = (sha512: string): string =>
  `sha512-${Buffer.from(sha512, "hex").toString("base64")}`;

function* bytesAnswers(file: BundleFile, bytes: SeenBytes): Iterable<Answer> {
  if (bytes.sha512 !== file.sha512 || bytes.sha256 !== file.sha256 || bytes.size !== file.size)
    yield {
      message: `${bytes.url} has the SHA-256 ${bytes.sha256} (${bytes.size} bytes), but ${file.sha256} (${file.size} bytes) was sealed`,
    };
}

function* metadataAnswers(seen: PublishedPackage): Iterable<Answer> {
  const { name, version, file, tarball } = seen;
  const metadata = seen.metadata.state === "present" ? seen.metadata.value : undefined;
  if (metadata === undefined) return;
  if (metadata.name !== name || metadata.version !== version)
    yield {
      message: `the registry answers ${name}@${version} with ${metadata.name}@${metadata.version}`,
    };
  if (metadata.integrity !== integrityOf(file.sha512))
    yield {
      message: `the registry's metadata of ${name}@${version} promises ${metadata.integrity}, not the sealed bytes`,
    };
  if (tarball.state === "present" && metadata.shasum !== tarball.value.sha1)
    yield {
      message: `the registry's metadata of ${name}@${version} promises the SHA-1 ${metadata.shasum}, but the tarball has ${tarball.value.sha1}`,
    };
}

function* packageAnswers({ seen }: PackageChannel): Iterable<Answer> {
  yield* whenSeen(seen.metadata, () => metadataAnswers(seen));
  yield* whenSeen(seen.tarball, (bytes) => bytesAnswers(seen.file, bytes));
}

function* listedAnswers(
  file: BundleFile,
  { by, name, sha256, size }: ListedFile,
): Iterable<Answer> {
  if (sha256 !== file.sha256)
    yield {
      message: `the ${by} promises ${sha256 === undefined ? "no SHA-256" : `the SHA-256 ${sha256}`} of ${name}, but ${file.sha256} was sealed`,
    };
  if (size !== undefined && size !== file.size)
    yield { message: `the ${by} promises ${size} bytes of ${name}, but ${file.size} were sealed` };
}

function* projectAnswers(project: PublishedProject): Iterable<Answer> {
  yield* whenSeen(project.answer, function* ({ name, version }) {
    if (!speaksOf(project, normalizedName(name), version))
      yield { message: `the JSON API answers ${project.target.id} with ${name}@${version}` };
  });
  for (const { file, listed } of sealedEntries(project))
    yield* whenSeen(listed, (entry) => listedAnswers(file, entry));
  for (const { file, bytes } of project.files)
    yield* whenSeen(bytes, (seen) => bytesAnswers(file, seen));
}

const changed = (changes: Partial<SeenBytes>): PublishedSubject =>
  withPackage({
    tarball: present({
      url: "https://registry.example/w.tgz",
      size: 1000,
      sha1: "e".repeat(40),
      sha256: "a".repeat(64),
      sha512: "b".repeat(128),
      ...changes,
    }),
  });

const metadataChanged = (changes: Readonly<Record<string, string>>): PublishedSubject => {
  const good = withPackage({});
  const [channel] = good.packages;
  return channel === undefined
    ? good
    : withPackage({
        metadata: mapSighting(channel.seen.metadata, (old) => ({ ...old, ...changes })),
      });
};

const wheel = (changes: Partial<SeenBytes>): PublishedSubject => {
  const { size, sha256, sha512 } = WHEEL;
  const bytes = { url: "https://index.example/w.whl", size, sha1: "", sha256, sha512 };
  return withWheel({ bytes: present({ ...bytes, ...changes }) });
};

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "registry-bytes-differ",
  title: "The registry serves other bytes than were sealed",
  severity: "critical",
  why: "What users install is not what was reviewed.",
  fix: "Treat it as an incident: deprecate the version, revoke what could publish, and release again from a clean run.",
  inspect: (subject) => eachOnRegistry(subject, { npm: packageAnswers, pypi: projectAnswers }),
  examples: {
    bad: [
      {
        title: "a tarball with another SHA-512",
        given: () => changed({ sha512: "9".repeat(128) }),
        says: "was sealed",
      },
      {
        title: "a tarball with another SHA-256",
        given: () => changed({ sha256: "9".repeat(64) }),
        says: "has the SHA-256 9999",
      },
      {
        title: "a tarball of another size",
        given: () => changed({ size: 1001 }),
        says: "(1001 bytes)",
      },
      {
        title: "metadata with another integrity",
        given: () => metadataChanged({ integrity: "sha512-AAAA" }),
        says: "promises sha512-AAAA",
      },
      {
        title: "metadata with another SHA-1",
        given: () => metadataChanged({ shasum: "0".repeat(40) }),
        says: "promises the SHA-1",
      },
      {
        title: "an answer about another version",
        given: () => metadataChanged({ version: "0.9.0" }),
        says: "with @octo/widget@0.9.0",
      },
      {
        title: "an answer about another package",
        given: () => metadataChanged({ name: "@octo/gadget" }),
        says: "with @octo/gadget@1.0.0",
      },
      {
        title: "a wheel with another SHA-256",
        given: () => wheel({ sha256: "9".repeat(64) }),
        says: "has the SHA-256 9999",
      },
      {
        title: "a wheel with another SHA-512",
        given: () => wheel({ sha512: "9".repeat(128) }),
        says: "was sealed",
      },
      {
        title: "a wheel of another size",
        given: () => wheel({ size: 1 }),
        says: "(1 bytes)",
      },
      {
        title: "a simple index that promises another digest",
        given: () => withWheelListed({ sha256: "9".repeat(64) }, ["simple index"]),
        says: "the simple index promises the SHA-256 9999",
      },
      {
        title: "a JSON API that promises another digest",
        given: () => withWheelListed({ sha256: "9".repeat(64) }, ["JSON API"]),
        says: "the JSON API promises the SHA-256 9999",
      },
      {
        title: "an index without a digest, so that installers check nothing",
        given: () =>
          withListing("simple index", (all) =>
            present(all.map(({ by, name, url }) => ({ by, name, url }))),
          ),
        says: "the simple index promises no SHA-256 of widget-1.0.0-py3-none-any.whl",
      },
      {
        title: "an index that promises another size",
        given: () => withWheelListed({ size: 3 }),
        says: "promises 3 bytes of widget-1.0.0-py3-none-any.whl",
      },
      {
        title: "an answer about another project",
        given: () => projectExample({ answer: present({ name: "gadget", version: "1.0.0" }) }),
        says: "with gadget@1.0.0",
      },
      {
        title: "an answer about another version of the project",
        given: () => projectExample({ answer: present({ name: "widget", version: "1.0.1" }) }),
        says: "with widget@1.0.1",
      },
    ],
    good: [
      { title: "the sealed bytes", given: () => withPackage({}) },
      { title: "the sealed files on PyPI", given: () => projectExample() },
      {
        title: "another spelling of the same project and version",
        given: () => projectExample({ answer: present({ name: "Widget", version: "1.0" }) }),
      },
    ],
    unknown: [
      {
        title: "a tarball that is not visible yet",
        given: () => withPackage({ tarball: pending("the tarball to become visible") }),
        says: "the tarball to become visible",
      },
      {
        title: "metadata that may not be read",
        given: () => withPackage({ metadata: unseen("leave to read") }),
        says: "leave to read",
      },
      {
        title: "a sealed file that the index does not list yet",
        given: () =>
          withListing("simple index", (all) =>
            present(all.filter(({ name }) => name !== WHEEL.name)),
          ),
        says: "widget-1.0.0-py3-none-any.whl in the simple index of widget 1.0.0 on PyPI to become visible",
      },
      {
        title: "a wheel that cannot be downloaded",
        given: () => withWheel({ bytes: unseen("the file") }),
        says: "the file",
      },
    ],
  },
});
