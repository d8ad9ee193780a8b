// Runs the import law and asserts that it read the house: a cruise over no modules would pass anything.
import { cruise } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTs from 'dependency-cruiser/config-utl/extract-ts-config';

const options = await extractConfig('./.dependency-cruiser.cjs');
const { output } = await cruise(['src'], { ...options, outputType: 'json', validate: true }, undefined, {
  tsConfig: extractTs('tsconfig.json'),
});
const { summary } = typeof output === 'string' ? JSON.parse(output) : output;
for (const violation of summary.violations) {
  console.error(`${violation.rule.severity} ${violation.rule.name}: ${violation.from} -> ${violation.to}`);
}
console.log(`import law: ${summary.totalCruised} modules, ${summary.violations.length} violations`);
if (summary.totalCruised < 10 || summary.violations.length > 0) process.exit(1);
