import { folderOf, matching, type Kind } from './kind.js';
import type { Folder } from './reach.js';

/** An action or a reusable workflow of another repository. */
const uses = /^[ \t]*(?:-\s+)?["']?uses["']?\s*:\s*["']?[^.\s"'#][^\s"']*@/m;

const isWorkflow = (path: string): boolean => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);

/** `/` stands for the workflows, too; an action in another folder needs that folder. */
const homes = (path: string): readonly Folder[] => (isWorkflow(path) ? ['', '.github/workflows'] : [folderOf(path)]);

/** Workflows, and the actions that call others. */
export const workflowKinds: readonly Kind[] = [
  {
    ecosystem: 'github-actions',
    is: (name, path) => isWorkflow(path) || name === 'action.yml' || name === 'action.yaml',
    asks: matching(uses),
    homes,
  },
];
