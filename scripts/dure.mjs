import { install } from './install.mjs';

install();
const { build } = await import('./build.mjs');
await build();
await import('../dist/dure.js');
