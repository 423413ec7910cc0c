/** Where a scanner's knowledge of advisories came from. */
export type DataOrigin = {
  /** `npm advisories`, `Trivy database`. */
  readonly name: string;
  /** Address of the service or the registry, or the folder of offline data; without credentials. */
  readonly source: string;
  /** When the data was made (ISO 8601); absent for a service that was asked live. */
  readonly date?: string;
  /** sha256 of the data, where it came as one piece. */
  readonly digest?: string;
  readonly offline: boolean;
};

/** Where advisories come from in a run. */
export type DataConfig = {
  /** Folder of offline data: of the machine (absolute), or of the repository, whose trusted commit then has it. */
  readonly offline?:
    { readonly kind: 'machine'; readonly folder: string } | { readonly kind: 'repository'; readonly path: string };
  /** Data older than this many milliseconds is an error. */
  readonly maxAgeMs: number;
  /** References of Trivy's databases in OCI registries, in the order in which they are asked; empty: the vendor's. */
  readonly trivyDb: readonly string[];
  readonly trivyJavaDb: readonly string[];
};
