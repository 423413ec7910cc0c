/** A database of Trivy, as its registries hand it out and as its cache folder keeps it. */
export type Kind = {
  readonly title: string;
  /** Its folder below Trivy's cache folder, and below `trivy/` of offline data. */
  readonly folder: 'db' | 'java-db';
  readonly file: string;
  /** `Version` in metadata.json that the pinned Trivy reads. */
  readonly schema: number;
  readonly mediaType: string;
  /** Bytes that each have to be somewhere in a database with anything in it. */
  readonly marks?: readonly Buffer[];
  /** The vendor's registries, in the order in which Trivy itself asks them. */
  readonly references: readonly string[];
};

/** What vulnerabilities there are. */
export const vulnerabilities: Kind = {
  title: 'Trivy database',
  folder: 'db',
  file: 'trivy.db',
  schema: 2,
  mediaType: 'application/vnd.aquasec.trivy.db.layer.v1.tar+gzip',
  // bolt's magic number, and what stands in every name of a source (`npm::GitHub Security Advisory Npm`).
  marks: [Buffer.from([0xed, 0xda, 0x0c, 0xed]), Buffer.from('::'), Buffer.from('vulnerability')],
  references: [
    'mirror.gcr.io/aquasec/trivy-db:2',
    'public.ecr.aws/aquasecurity/trivy-db:2',
    'ghcr.io/aquasecurity/trivy-db:2',
  ],
};

/** Which Java archive is which artifact, by its digest. */
export const javaArchives: Kind = {
  title: 'Trivy database of Java archives',
  folder: 'java-db',
  file: 'trivy-java.db',
  schema: 1,
  mediaType: 'application/vnd.aquasec.trivy.javadb.layer.v1.tar+gzip',
  references: [
    'mirror.gcr.io/aquasec/trivy-java-db:1',
    'public.ecr.aws/aquasecurity/trivy-java-db:1',
    'ghcr.io/aquasecurity/trivy-java-db:1',
  ],
};
