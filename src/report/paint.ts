import type { GateResult, OverallVerdict } from '../model.js';

/** Wraps a piece of one line in colour, or leaves it as it is. */
export type Style = (text: string) => string;

/** The few styles of the terminal report. */
export type Paint = Readonly<Record<'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'magenta', Style>>;

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, magenta: 35 } as const;

const plain: Style = (text) => text;

function style(code: number, color: boolean): Style {
  return color ? (text) => (text === '' ? '' : `\u001b[${code}m${text}\u001b[0m`) : plain;
}

/** Styles by ANSI codes (ECMA-48 SGR); without `color` they change nothing. */
export function paint(color: boolean): Paint {
  return {
    bold: style(codes.bold, color),
    dim: style(codes.dim, color),
    red: style(codes.red, color),
    green: style(codes.green, color),
    yellow: style(codes.yellow, color),
    magenta: style(codes.magenta, color),
  };
}

/** Colour of a gate's verdict; yellow when it fails without blocking. */
export function gateStyle(colors: Paint, gate: Pick<GateResult, 'verdict' | 'blocking'>): Style {
  switch (gate.verdict) {
    case 'pass':
      return colors.green;
    case 'fail':
      return gate.blocking ? colors.red : colors.yellow;
    case 'error':
      return gate.blocking ? colors.magenta : colors.yellow;
    case 'skipped':
    case 'not-applicable':
      return colors.dim;
  }
}

/** Colour of the overall verdict. */
export function overallStyle(colors: Paint, verdict: OverallVerdict): Style {
  switch (verdict) {
    case 'pass':
      return colors.green;
    case 'fail':
      return colors.red;
    case 'error':
      return colors.magenta;
  }
}
