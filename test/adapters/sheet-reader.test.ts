import { crc32, deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { ThreadSheetReader } from '../../src/adapters/sheet/sheet-reader.ts';

/** A zip of one part; what it says of the part's size need not be so. */
function zipOf(name: string, bytes: Buffer, saidSize = bytes.length): Buffer {
  const packed = deflateRawSync(bytes);
  const tail = Buffer.alloc(26);
  tail.writeUInt16LE(20, 0);
  tail.writeUInt16LE(8, 4);
  tail.writeUInt32LE(crc32(bytes), 10);
  tail.writeUInt32LE(packed.length, 14);
  tail.writeUInt32LE(saidSize, 18);
  tail.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), tail, Buffer.from(name), packed]);
  const entry = Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    Buffer.from([20, 0]),
    tail,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}

const outcomeOf = async (reader: ThreadSheetReader, bytes: Uint8Array) => {
  const read = await reader.read(bytes);
  return read.ok ? { count: read.value.count, heads: read.value.heads } : read.refusal;
};

test('a small file that unpacks to a large one is refused, whatever it says of its size', async () => {
  const reader = new ThreadSheetReader({ unpackedBytes: 1024 * 1024 });
  const bomb = zipOf('xl/worksheets/sheet1.xml', Buffer.alloc(8 * 1024 * 1024), 100);
  expect(bomb.length).toBeLessThan(10_000);
  expect(await outcomeOf(reader, bomb)).toMatchObject({
    code: 'sheet_too_large',
    facts: { what: 'bytes', most: 1024 * 1024 },
  });
});

test('a file that takes too much memory or time ends its thread, and the next one is read', async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => `${at},가상정밀 ${at}호,"${'긴 글 '.repeat(60)}"`);
  const large = Buffer.from(['번호,이름,글', ...rows].join('\n'));
  const narrow = new ThreadSheetReader({ memoryMb: 40 });
  expect(await outcomeOf(narrow, large)).toMatchObject({
    code: 'sheet_too_large',
    facts: { what: 'memory' },
  });
  expect(await outcomeOf(narrow, Buffer.from('이름\n가상정밀'))).toMatchObject({ count: 2 });
  expect(await outcomeOf(new ThreadSheetReader({ ms: 5 }), large)).toMatchObject({
    code: 'sheet_too_large',
    facts: { what: 'seconds' },
  });
});

test('a cell is what its formula came to; an error is marked as one', async () => {
  const sheet = [
    [{ value: 'n' }, { value: 'error' }, { value: 'number as text' }],
    [{ value: '=6*7', type: 'Formula' as const }, { value: '#N/A' }, { value: '0012' }],
  ];
  const bytes = await writeXlsx(sheet as never).toBuffer();
  const read = await new ThreadSheetReader().read(bytes);
  // The writer leaves no value beside its formula: what a spreadsheet has not computed says nothing.
  expect(read).toMatchObject({
    ok: true,
    value: { heads: [{}, { cells: [null, { error: '#N/A' }, '0012'] }] },
  });
});

test('tabs and semicolons part cells as well, and rows keep their numbers in the file', async () => {
  for (const mark of ['\t', ';']) {
    const text = `이름${mark}수\r\n\r\n"가상\r\n정밀"${mark}12\r\n`;
    expect(await outcomeOf(new ThreadSheetReader(), Buffer.from(text))).toEqual({
      count: 2,
      heads: [
        { row: 1, cells: ['이름', '수'] },
        { row: 3, cells: ['가상\r\n정밀', '12'] },
      ],
    });
  }
});
