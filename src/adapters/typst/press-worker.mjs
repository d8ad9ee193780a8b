// Typst compiles on the thread that calls it, some 40 ms a page and a third of a second the first time: it has a
// thread of its own. Plain JavaScript, because this one file is what runs in both places: beside the sources under
// the tests, and beside the bundle (which finds it here by the project root).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const { folder, fonts } = workerData;
const template = readFileSync(path.join(folder, 'document.typ'), 'utf8');
// Our own fonts and no other, so that a machine's fonts change no byte; no file of the machine can be read, because
// the workspace is the folder of the template.
const compiler = NodeCompiler.create({
  workspace: folder,
  fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
});

/** The PDF of a face. What it says comes in as JSON and is data to the template, never markup. */
function print(face) {
  const compiled = compiler.compile({ mainFileContent: template, inputs: { face } });
  if (compiled.result === null) throw new Error(`the template: ${told(compiled.takeDiagnostics())}`);
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'a-2a' });
  // What Typst remembers of one document is of no use to the next.
  compiler.evictCache(0);
  return pdf;
}

const told = (error) => JSON.stringify(error?.shortDiagnostics ?? null);

parentPort.on('message', ({ id, face }) => {
  try {
    const pdf = Uint8Array.from(print(face));
    parentPort.postMessage({ id, pdf }, [pdf.buffer]);
  } catch (error) {
    parentPort.postMessage({ id, fault: error instanceof Error ? error.message : String(error) });
  }
});
