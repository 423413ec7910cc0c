import { artifactsOf } from './artifacts.js';
import type { Annotation, Host, Workflow } from './host.js';
import { guarded } from './github-log.js';
import { localHost } from './local.js';
import { sharedCache } from './shared-cache.js';

/** The machine of a workflow run: `localHost` with the run's inputs, outputs, summary and annotations. */
export async function githubHost(overrides: Partial<Host> = {}): Promise<Host> {
  const core = await import('@actions/core');
  const local = localHost(overrides);
  const cache = sharedCache(local.env);
  const artifact = artifactsOf(local);
  const workflow: Workflow = {
    ...(cache === undefined ? {} : { cache }),
    ...(artifact === undefined ? {} : { artifact }),
    input: (name) => core.getInput(name),
    setOutput: (name, value) => {
      core.setOutput(name, value);
    },
    writeSummary: async (markdown) => {
      // Absent where the workflow engine has no summaries; then there is nobody to write for.
      if (!local.env['GITHUB_STEP_SUMMARY']) return;
      await core.summary.addRaw(markdown, true).write();
    },
    annotate: ({ level, message, ...place }) => {
      core[level](message, properties(place));
    },
  };
  return { ...local, console: { ...guarded(local.console), interactive: false }, workflow };
}

function properties({ title, file, line }: Omit<Annotation, 'level' | 'message'>) {
  return { title, ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { startLine: line }) };
}
