// One thread of the screening engine: takes block after block until none is left, or until it is told to stop.
// Plain JavaScript, because this one file is what runs in both places: beside the sources under the tests, and beside
// the bundle (which finds it here by the project root).
import { parentPort, workerData } from 'node:worker_threads';

const { module, memory } = workerData;
const { exports: kernel } = new WebAssembly.Instance(module, { env: { memory } });

function run({ control, blocks, screening, jobs }) {
  // The memory may have grown since the last time.
  const words = new Int32Array(memory.buffer);
  const [next, stop, done] = [control >> 2, (control >> 2) + 1, (control >> 2) + 2];
  while (Atomics.load(words, stop) === 0) {
    const block = Atomics.add(words, next, 1);
    if (block >= blocks) return;
    if (screening) {
      const { head, scratch, counts, tallies } = screening;
      kernel.screen(head, block, scratch, counts, tallies);
    }
    for (const job of jobs) kernel.encode(job, block);
    Atomics.add(words, done, 1);
  }
}

parentPort.on('message', (task) => {
  run(task);
  parentPort.postMessage(null);
});
