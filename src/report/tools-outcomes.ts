import { duration, listed, plural } from './amounts.js';
import { paint } from './paint.js';
import { sentence, visible } from './printable.js';
import { usableColumns, type ToolFacts } from './tools-facts.js';
import { hanging } from './wrap.js';

/** What `tools install` came to for one tool. */
export type Installation = {
  readonly tool: string;
  readonly version: string;
  readonly durationMs: number;
} & (
  | {
      readonly status: 'installed';
      /** It was there already, and every byte was as recorded. */
      readonly already: boolean;
      readonly executable: string;
      readonly sha256: string;
      readonly source: string;
    }
  | { readonly status: 'failed'; readonly reason: string; readonly remedy: string }
);

type Page = { readonly columns: number; readonly color: boolean };

/** Prose on failures is cut only where it is absurdly long: it holds what each source answered. */
const longest = 8000;

/** One line for a tool that is there; for one that is not, what each source answered and the ways out. */
export function installationText(installation: Installation, page: Page): string {
  const colors = paint(page.color);
  const name = visible(`${installation.tool} ${installation.version}`);
  switch (installation.status) {
    case 'installed': {
      const how = installation.already ? 'already there, verified' : 'installed';
      return `${name}: ${colors.green(how)} (${duration(installation.durationMs)})\n`;
    }
    case 'failed': {
      const columns = usableColumns(page.columns);
      const [first = '', ...others] = sentence(installation.reason, longest).split(' | ');
      const lines = [
        ...hanging('', `${name}: not installed (${duration(installation.durationMs)})`, columns).map(colors.red),
        ...hanging('    ', first, columns),
        ...others.flatMap((answer) => hanging('    ', answer, columns)),
        ...hanging('    Way out: ', sentence(installation.remedy, longest), columns),
      ];
      return `${lines.join('\n')}\n`;
    }
  }
}

/** The last line of `tools install`. */
export function installationsHeadline(installations: readonly Installation[], page: Page): string {
  const colors = paint(page.color);
  const missing = installations.filter(({ status }) => status === 'failed').map(({ tool }) => visible(tool));
  const text =
    missing.length === 0
      ? colors.green(`${plural(installations.length, 'tool')} ready to be used.`)
      : colors.red(`${missing.length} of ${plural(installations.length, 'tool')} cannot be used: ${listed(missing)}.`);
  return `${text}\n`;
}

/** What `tools verify` says of one tool. */
export function verificationText({ tool, version, installed }: ToolFacts, page: Page): string {
  const colors = paint(page.color);
  const columns = usableColumns(page.columns);
  const name = visible(`${tool} ${version}`);
  switch (installed.status) {
    case 'installed':
      return `${name}: ${colors.green('verified')}\n    sha256 ${installed.sha256}\n`;
    case 'absent':
      return `${name}: ${colors.dim('not installed')}\n`;
    case 'unsupported':
      return `${name}: ${colors.dim('not for this platform')}\n`;
    case 'refused': {
      const lines = [
        `${name}: ${colors.red('REFUSED')}`,
        ...hanging('    ', sentence(installed.reason, longest), columns),
        ...hanging('    ', `${visible(installed.folder)} was left as it is, and is never executed.`, columns),
        ...hanging('    Way out: ', `security-gates tools install ${visible(tool)} replaces it.`, columns),
      ];
      return `${lines.join('\n')}\n`;
    }
  }
}

/**
 * Why `tools verify` cannot vouch for what it was asked about; empty when it can. `missed` are the tools that were
 * to be verified and are not there. To have looked at nothing vouches for nothing.
 */
export function verificationProblems(tools: readonly ToolFacts[], missed: readonly string[]): readonly string[] {
  const refused = toolsThatAre('refused', tools);
  const none = toolsThatAre('installed', tools).length + refused.length + missed.length === 0;
  return [
    ...(refused.length > 0 ? [`refused: ${listed(refused)}`] : []),
    ...(missed.length > 0 ? [`not there to be verified: ${listed(missed.map(visible))}`] : []),
    ...(none ? ['no tool is installed'] : []),
  ];
}

/** The last line of `tools verify`; `missed` as in `verificationProblems`. */
export function verificationsHeadline(tools: readonly ToolFacts[], missed: readonly string[], page: Page): string {
  const colors = paint(page.color);
  const problems = verificationProblems(tools, missed);
  const others = [...toolsThatAre('absent', tools), ...toolsThatAre('unsupported', tools)];
  const rest = others.filter((tool) => !missed.includes(tool));
  const verified = plural(toolsThatAre('installed', tools).length, 'tool');
  const said = `${verified} verified, every byte hashed.${rest.length > 0 ? ` Not installed: ${listed(rest)}.` : ''}`;
  const text = problems.length === 0 ? said : `Cannot vouch for all: ${problems.join('; ')}. ${said}`;
  const style = problems.length === 0 ? colors.green : colors.red;
  return `${hanging('', text, usableColumns(page.columns)).map(style).join('\n')}\n`;
}

function toolsThatAre(status: ToolFacts['installed']['status'], tools: readonly ToolFacts[]): readonly string[] {
  return tools.filter(({ installed }) => installed.status === status).map(({ tool }) => visible(tool));
}
