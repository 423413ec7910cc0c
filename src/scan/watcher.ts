/** Told what goes on, for people who wait. */
export type Watcher = {
  readonly start: (label: string) => void;
  readonly update: (label: string, text: string) => void;
  readonly end: (label: string, text: string) => void;
};
