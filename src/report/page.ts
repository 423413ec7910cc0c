import type { Paint } from './paint.js';

/** What every section of the terminal report needs. */
export type Page = {
  readonly columns: number;
  readonly colors: Paint;
  /** Name of the SARIF log, as a person would type it. */
  readonly log: string;
};

/** A block of lines, each at most as wide as the page; empty ones are left out. */
export type Section = readonly string[];
