// Runs the import law and asserts that it read the house: a cruise over no modules would pass anything.
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTs from 'dependency-cruiser/config-utl/extract-ts-config';
import { root } from './install.mjs';

const options = await extractConfig('./.dependency-cruiser.cjs');
const houses = { src: path.join(root, 'tsconfig.json'), web: path.join(root, 'web', 'tsconfig.json') };
for (const [folder, config] of Object.entries(houses)) {
  const asked = { ...options, outputType: 'json', validate: true, tsConfig: { fileName: config } };
  const { output } = await cruise([folder], asked, undefined, { tsConfig: extractTs(config) });
  const { summary } = typeof output === 'string' ? JSON.parse(output) : output;
  for (const violation of summary.violations) {
    console.error(`${violation.rule.severity} ${violation.rule.name}: ${violation.from} -> ${violation.to}`);
  }
  console.log(
    `import law: ${folder}: ${summary.totalCruised} modules, ${summary.violations.length} violations`,
  );
  if (summary.totalCruised < 10 || summary.violations.length > 0) process.exitCode = 1;
}
