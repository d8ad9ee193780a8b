// Reads a table that somebody sent, in a thread of its own: what it costs is that thread's memory and time, and where
// they are used up the thread ends and the house goes on. Plain JavaScript for the same reason as the press.
import { TextDecoder } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { createInflateRaw } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/universal';

const { bytes: given, most } = workerData;
const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);

class NotTaken extends Error {
  constructor(code, facts = {}) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}

/** A workbook is a zip: what its parts say of their size is not believed, each is unpacked and counted. */
async function mustFit(zip) {
  let left = most.unpackedBytes;
  for (const { method, start, packed } of partsOf(zip)) {
    if (method === 0) left -= packed;
    else if (method === 8) left -= await unpackedSize(zip.subarray(start, start + packed), left);
    else throw new NotTaken('sheet_not_readable', { cause: 'compression' });
    if (left < 0) throw new NotTaken('sheet_too_large', { what: 'bytes', most: most.unpackedBytes });
  }
}

const EOCD = 0x06054b50;
const ENTRY = 0x02014b50;

/** The parts of a zip by its central directory (APPNOTE 4.3.12); an encrypted one is none that we can read. */
function partsOf(zip) {
  let end = zip.length - 22;
  while (end >= 0 && end > zip.length - 65_558 && zip.readUInt32LE(end) !== EOCD) end -= 1;
  if (end < 0 || zip.readUInt32LE(end) !== EOCD) throw new NotTaken('sheet_not_readable', { cause: 'zip' });
  const parts = [];
  const count = zip.readUInt16LE(end + 10);
  if (count > most.parts) throw new NotTaken('sheet_too_large', { what: 'parts', most: most.parts });
  for (let at = zip.readUInt32LE(end + 16), n = 0; n < count; n += 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new NotTaken('sheet_not_readable', { cause: 'zip' });
    const [flags, method, packed] = [
      zip.readUInt16LE(at + 8),
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
    ];
    if ((flags & 1) === 1) throw new NotTaken('sheet_not_readable', { cause: 'encrypted' });
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    parts.push({ method, packed, start });
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

function unpackedSize(packed, most) {
  return new Promise((resolve, reject) => {
    let size = 0;
    const inflate = createInflateRaw();
    inflate.on('data', (chunk) => {
      size += chunk.length;
      if (size > most) {
        inflate.destroy();
        resolve(size);
      }
    });
    inflate.on('end', () => resolve(size));
    inflate.on('error', () => reject(new NotTaken('sheet_not_readable', { cause: 'zip' })));
    inflate.end(packed);
  });
}

/** The rows of the first sheet; a day is its text, an error of a formula is marked as one. */
async function rowsOfWorkbook() {
  await mustFit(bytes);
  const own = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const rows = await readSheet(own, 1, { trim: false }).catch((error) => {
    if (error instanceof RangeError) throw new NotTaken('sheet_too_large', { what: 'rows', most: most.rows });
    throw new NotTaken('sheet_not_readable', { cause: String(error?.message ?? error).slice(0, 200) });
  });
  return { format: 'xlsx', encoding: null, rows };
}

/** What Excel in Korea writes as CSV is CP949, which the web calls euc-kr; what others write is UTF-8. */
function textOfBytes() {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { encoding: 'utf-16le', text: new TextDecoder('utf-16le').decode(bytes) };
  for (const encoding of ['utf-8', 'euc-kr']) {
    try {
      return { encoding, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
    } catch {
      // Not in this one.
    }
  }
  throw new NotTaken('sheet_not_readable', { cause: 'encoding' });
}

function rowsOfText() {
  const { encoding, text } = textOfBytes();
  if (text.slice(0, 4096).includes('\0')) throw new NotTaken('sheet_type_not_taken');
  const line = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = [',', '\t', ';'].reduce((best, each) =>
    line.split(each).length > line.split(best).length ? each : best,
  );
  try {
    const rows = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 200_000,
      to: most.rows + 20,
    });
    return { format: 'csv', encoding, rows };
  } catch (error) {
    throw new NotTaken('sheet_not_readable', { cause: String(error?.message ?? error).slice(0, 200) });
  }
}

const ERROR = /^#(NULL|DIV\/0|VALUE|REF|NAME|NUM|SPILL|CALC)[!?]$|^#N\/A$/;

function cellOf(value) {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return Number.isNaN(value.valueOf()) ? null : dayOf(value);
  if (typeof value === 'string' && value.trim() === '') return null;
  if (typeof value === 'string') return ERROR.test(value) ? { error: value } : value.slice(0, most.letters);
  return value;
}

/** What the database cannot keep as text. */
const isOddText = (text) => text.includes('\0') || !text.isWellFormed();

const dayOf = (date) => date.toISOString().replace(/T00:00:00\.000Z$/, '');

/** A line of JSON for each row that says something: its number in the file, then its cells. */
function linesOf(rows) {
  const lines = [];
  const heads = [];
  let width = 0;
  for (const [at, row] of rows.entries()) {
    const cells = row.map(cellOf);
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    if (cells.length === 0) continue;
    if (cells.length > most.columns)
      throw new NotTaken('sheet_too_large', { what: 'columns', most: most.columns });
    if (lines.length > most.rows + most.heads)
      throw new NotTaken('sheet_too_large', { what: 'rows', most: most.rows });
    if (cells.some((cell) => typeof cell === 'string' && isOddText(cell)))
      throw new NotTaken('sheet_not_readable', { cause: 'text' });
    width = Math.max(width, cells.length);
    if (heads.length < most.heads) heads.push({ row: at + 1, cells });
    lines.push(JSON.stringify([at + 1, ...cells]));
  }
  if (lines.length === 0) throw new NotTaken('sheet_empty');
  const text = Buffer.from(`${lines.join('\n')}\n`);
  return { text: new Uint8Array(text), heads, width, count: lines.length };
}

try {
  const isZip = bytes.readUInt32LE(0) === 0x04034b50;
  const isOldExcel = bytes.readUInt32LE(0) === 0xe011cfd0;
  if (isOldExcel) throw new NotTaken('sheet_type_not_taken');
  const { format, encoding, rows } = isZip ? await rowsOfWorkbook() : rowsOfText();
  const read = linesOf(rows);
  parentPort.postMessage({ ok: true, format, encoding, ...read }, [read.text.buffer]);
} catch (error) {
  const known = error instanceof NotTaken;
  const code = known ? error.code : 'sheet_not_readable';
  const facts = known ? error.facts : { cause: String(error?.message ?? error).slice(0, 200) };
  parentPort.postMessage({ ok: false, code, facts });
}
