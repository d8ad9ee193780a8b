import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { extract } from 'tar-fs';
import { PROJECT_ROOT } from '../../src/project-root.ts';

const DEBIAN = '/usr/bin/chromium';

/** Our own flags: nothing that weakens what a page may do, nothing that looks for a network beyond this machine. */
const FLAGS = [
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Chromium's own sandbox refuses to start as root and where user namespaces are forbidden.
  '--no-sandbox',
];

/** A real Chromium: the one of CHROME_PATH, else Debian's, else npm's own, unpacked once into our cache. */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env.CHROME_PATH ?? (existsSync(DEBIAN) ? DEBIAN : undefined);
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: FLAGS });
  const folder = await unpackedChromium();
  return chromium.launch({
    executablePath: path.join(folder, 'chromium'),
    args: [...FLAGS, '--headless=shell', '--no-zygote'],
    env: { ...process.env, LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') } as Record<string, string>,
  });
}

/** Where npm's Chromium lies with the libraries that it wants; two that unpack at once do no harm. */
async function unpackedChromium(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const bin = path.join(entry.slice(0, entry.lastIndexOf('/build/')), 'bin');
  const folder = path.join(PROJECT_ROOT, '.cache', 'chromium-143.0.4');
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const packed = (name: string) => createReadStream(path.join(bin, name));
  const binary = createWriteStream(path.join(fresh, 'chromium'), { mode: 0o755 });
  await pipeline(packed('chromium.br'), createBrotliDecompress(), binary);
  await pipeline(packed('al2023.tar.br'), createBrotliDecompress(), extract(path.join(fresh, 'al2023')));
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
