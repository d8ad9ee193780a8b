// `npm start`: install what is missing, build, start. Two seconds of silence would be too many.
import { install } from './install.mjs';

install();
const { build } = await import('./build.mjs');
await build();
process.env.NODE_ENV ??= 'production';
await import('../dist/server.js');
