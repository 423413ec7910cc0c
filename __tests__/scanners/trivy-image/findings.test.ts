import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../src/scanners/trivy-image/findings.js';
import { options } from '../../../src/scanners/trivy-image/options.js';
import { readReport } from '../../../src/scanners/trivy/report.js';
import { contextOf } from '../../support/scanner-values.js';

it('a vulnerability that is set aside in one binary stays open in another', () => {
  const hole = { VulnerabilityID: 'EXAMPLE-1', PkgName: 'stdlib', InstalledVersion: '1.20.0', FixedVersion: '1.20.1' };
  const aside = {
    Type: 'vulnerability',
    Status: 'ignored',
    Statement: 'reviewed',
    Source: '.trivyignore.yaml',
    Finding: hole,
  };
  const results = readReport(
    JSON.stringify({
      SchemaVersion: 2,
      ArtifactType: 'container_image',
      ArtifactName: 'app',
      Results: [
        { Target: 'app/server', Type: 'gobinary', Vulnerabilities: [hole, hole] },
        { Target: 'usr/local/bin/kubectl', Type: 'gobinary', ExperimentalModifiedFindings: [aside] },
      ],
    }),
    'an image',
  );
  if (typeof results === 'string') throw new Error(results);
  const context = contextOf(['Dockerfile'], { options: options.parse({}), text: () => 'FROM scratch\n' });
  const target = { kind: 'image', path: 'app' } as const;
  const judged = { ok: true, target, results, ended: undefined, notes: [], remarks: [] } as const;
  const findings = findingsOf(judged, context as Parameters<typeof findingsOf>[1]);
  expect(findings.map(({ suppressed }) => suppressed?.kind)).toEqual([undefined, 'external']);
});
