import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { workbookOf } from '../../web/subject/workbook.ts';

const CENTRAL = 0x02014b50;

/** What a part of a zip archive holds, found by the archive's own directory. */
function partOf(zip: Buffer, name: string): string {
  for (let at = zip.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0 && zip.readUInt32LE(at) === CENTRAL; ) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const [method, size, local] = [
        zip.readUInt16LE(at + 10),
        zip.readUInt32LE(at + 20),
        zip.readUInt32LE(at + 42),
      ];
      const begins = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const bytes = zip.subarray(begins, begins + size);
      return (method === 0 ? bytes : inflateRawSync(bytes)).toString('utf8');
    }
    at += 46 + nameLength + extra + comment;
  }
  throw new Error(`the archive has no ${name}`);
}

test('in a workbook no text becomes a formula, whatever somebody called their company', async () => {
  const texts = ['=HYPERLINK("https://elsewhere.example","한빛")', '+1+1', '-2+3', '@SUM(1)', '\tcmd'];
  const sheet = { head: ['번호', '이름'], rows: texts.map((text, at) => [at, text]), notice: '=모형' };
  const zip = Buffer.from(await (await workbookOf(sheet)).arrayBuffer());
  const xml = partOf(zip, 'xl/worksheets/sheet1.xml');
  expect(xml).not.toMatch(/<f[ >/]/);
  // Each text is a cell of text: shared, or written where it stands.
  expect(xml.match(/ t="(s|inlineStr|str)"/g)?.length).toBe(texts.length + 3);
  const held = zip.includes('xl/sharedStrings.xml') ? partOf(zip, 'xl/sharedStrings.xml') : xml;
  expect(held).toContain('HYPERLINK(');
  expect(held).toContain('+1+1');
});
