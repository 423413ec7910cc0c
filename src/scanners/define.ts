import type { BuiltinScanner, Context, ProcessScanner } from './scanner.js';

/** A scanner with options of its own, for the engine: its functions see them parsed, with defaults filled in. */
export function processScanner<Options>(scanner: ProcessScanner<Options>): ProcessScanner<unknown> {
  const { detect, probes, step, options, needs, steersBy, ...rest } = scanner;
  const typed = (context: Context<unknown>): Context<Options> => ({
    ...context,
    options: options.parse(context.options),
  });
  return {
    ...rest,
    options,
    detect: (tree, given) => detect(tree, options.parse(given)),
    needs: (target, given) => needs(target, options.parse(given)),
    ...(steersBy === undefined ? {} : { steersBy: (given) => steersBy(options.parse(given)) }),
    ...(probes === undefined ? {} : { probes: (context) => probes(typed(context)) }),
    step: (executions, context) => step(executions, typed(context)),
  };
}

/** The same for a builtin scanner. */
export function builtinScanner<Options>(scanner: BuiltinScanner<Options>): BuiltinScanner<unknown> {
  const { detect, check, options, steersBy, workspace, ...rest } = scanner;
  return {
    ...rest,
    options,
    detect: (tree, given) => detect(tree, options.parse(given)),
    ...(steersBy === undefined ? {} : { steersBy: (given) => steersBy(options.parse(given)) }),
    ...(workspace === undefined ? {} : { workspace: (given) => workspace(options.parse(given)) }),
    check: (tree, context) => check(tree, { ...context, options: options.parse(context.options) }),
  };
}
