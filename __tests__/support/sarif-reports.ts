/** A SARIF log with one run. */
export const sarif = (run: object = {}, version = '2.1.0'): string =>
  JSON.stringify({
    version,
    runs: [
      {
        tool: { driver: { name: 'Pyrite', version: '1.0' } },
        invocations: [{ executionSuccessful: true }],
        results: [],
        ...run,
      },
    ],
  });

/** A result at a place of the repository. */
export const result = (more: object = {}, uri = 'a.txt'): object => ({
  ruleId: 'loud',
  level: 'error',
  message: { text: 'too loud' },
  locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } } }],
  ...more,
});
