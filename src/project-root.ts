import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

function folderWithPackageJson(from: string): string {
  if (existsSync(path.join(from, 'package.json'))) return from;
  const parent = path.dirname(from);
  if (parent === from) throw new Error(`no package.json above ${fileURLToPath(import.meta.url)}`);
  return folderWithPackageJson(parent);
}

/** The folder with package.json: the same from src/ under the tests and from dist/ once bundled. */
export const PROJECT_ROOT: string = folderWithPackageJson(path.dirname(fileURLToPath(import.meta.url)));
