import os from 'node:os';

/** The machine, and how busy others keep it. */
export function sayMachine(): void {
  const cpu = os.cpus();
  const [load = 0] = os.loadavg();
  console.log(
    `${cpu.length} x ${cpu[0]?.model.trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, load ${load.toFixed(1)}`,
  );
  if (load > cpu.length / 2)
    console.log('The machine is busy: rates are too low, and peers with many connections look better.');
  console.log(`Node ${process.versions.node}`);
}
