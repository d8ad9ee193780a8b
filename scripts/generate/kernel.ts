import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../install.mjs';

const FOLDER = 'src/engines/screening';

/** Compiles the screening kernel; whoever starts the house needs no compiler. */
export async function generate(): Promise<Record<string, string>> {
  const asc = await import('assemblyscript/asc');
  const sources: Record<string, string> = {
    'kernel.ts': readFileSync(path.join(root, FOLDER, 'kernel.as'), 'utf8'),
  };
  let wasm: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [
      'kernel.ts',
      ...['--outFile', 'kernel.wasm', '-O3', '--noAssert', '--runtime', 'stub', '--importMemory'],
      ...[
        '--sharedMemory',
        '--maximumMemory',
        '32768',
        '--enable',
        'simd,threads,bulk-memory',
        '--use',
        'abort=',
      ],
    ],
    {
      readFile: (name) => sources[name] ?? null,
      writeFile: (name, contents) => {
        if (name === 'kernel.wasm') wasm = contents as Uint8Array;
      },
      listFiles: () => [],
    },
  );
  if (error !== null || wasm === undefined)
    throw new Error(`the kernel does not compile: ${stderr.toString()}`);
  const text = `// Compiled from kernel.as by scripts/generate/kernel.ts. Run \`npm run generate\` instead of editing.\nexport const KERNEL_WASM =\n  '${Buffer.from(wasm).toString('base64')}';\n`;
  return { [`${FOLDER}/kernel.generated.ts`]: text };
}
