import openapiTypescript, { astToString } from 'openapi-typescript';
import { openApiDocument } from '../../src/api/open-api.ts';

/** The contract for everybody, and the types of our own client made from it. */
export async function generate(): Promise<Record<string, string>> {
  const document = openApiDocument();
  const json = JSON.stringify(document, null, 2);
  const types = astToString(await openapiTypescript(json, { alphabetize: true }));
  return {
    'openapi.json': `${json}\n`,
    'src/client/schema.generated.ts': `// Written by \`npm run generate\` from the contract; do not edit.\n${types}`,
  };
}
