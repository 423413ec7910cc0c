/** An argument as a POSIX shell reads it. */
export function quote(argument: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`;
}

/** A command ready to paste into a POSIX shell. */
export function commandLine(
  folder: string,
  env: Readonly<Record<string, string>>,
  program: string,
  args: readonly string[],
): string {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${quote(value)}`);
  return [`cd ${quote(folder)} &&`, ...variables, quote(program), ...args.map(quote)].join(' ');
}
