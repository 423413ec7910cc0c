import { resolve } from 'node:path';
import ts from 'typescript';

/** What the compiler objects to in files that stand in memory only, each at a path of the project; one list a file. */
export function objections(files: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  const texts = new Map(Object.entries(files).map(([path, text]) => [resolve(path), text]));
  const config = ts.readConfigFile('tsconfig.json', (name) => ts.sys.readFile(name));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, '.');
  const host = ts.createCompilerHost(options);
  const onDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target, ...rest) => {
    const text = texts.get(resolve(name));
    return text === undefined ? onDisk(name, target, ...rest) : ts.createSourceFile(name, text, target);
  };
  host.fileExists = (name) => texts.has(resolve(name)) || ts.sys.fileExists(name);
  host.directoryExists = (name) =>
    ts.sys.directoryExists(name) || [...texts.keys()].some((path) => path.startsWith(`${resolve(name)}/`));
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()].map((path) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
}
