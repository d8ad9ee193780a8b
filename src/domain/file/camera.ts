import { type Instant, instantAt, SEOUL } from '../time.ts';

/** What the camera wrote into a photo: it stands beside what the uploader says, and either may be wrong. */
export type Camera = {
  /** Where the camera names no offset, its clock is taken to have shown the time in Seoul. */
  readonly takenAt: Instant | null;
  /** WGS 84 in degrees with six decimals (a tenth of a metre), south and west negative. */
  readonly place: { readonly latitude: string; readonly longitude: string } | null;
};

/** The tags that are read (Exif 2.32, tables 3, 7 and 15), each in its directory. */
const TAG = { exif: 0x8769, gps: 0x8825, takenAt: 0x9003, offset: 0x9011 } as const;
const GPS = { latitudeRef: 1, latitude: 2, longitudeRef: 3, longitude: 4 } as const;

/** Bytes of one value by its type: of those that the tags above have. */
const SIZES: Readonly<Record<number, number>> = { 2: 1, 4: 4, 5: 8 };

type Field = { readonly type: number; readonly count: number; readonly at: number };
type Directory = ReadonlyMap<number, Field>;

/** The bytes of an Exif block from its TIFF header on, in the order of bytes that it names. */
type Tiff = { readonly view: DataView; readonly little: boolean };

/**
 * Reads time and place from an Exif block, with or without its `Exif` mark. Null where neither stands there. Only
 * the tags asked for are followed, so that what a hostile block says of its sizes costs nothing.
 */
export function cameraOf(exif: Uint8Array): Camera | null {
  const tiff = openTiff(exif);
  if (tiff === null) return null;
  const first = directoryAt(tiff, tiff.view.getUint32(4, tiff.little));
  const photo = directoryAt(tiff, longOf(tiff, first.get(TAG.exif)));
  const gps = directoryAt(tiff, longOf(tiff, first.get(TAG.gps)));
  const takenAt = timeOf(textOf(tiff, photo.get(TAG.takenAt)), textOf(tiff, photo.get(TAG.offset)));
  const latitude = degreesOf(tiff, gps.get(GPS.latitude), textOf(tiff, gps.get(GPS.latitudeRef)));
  const longitude = degreesOf(tiff, gps.get(GPS.longitude), textOf(tiff, gps.get(GPS.longitudeRef)));
  const place = latitude === null || longitude === null ? null : { latitude, longitude };
  return takenAt === null && place === null ? null : { takenAt, place };
}

function openTiff(exif: Uint8Array): Tiff | null {
  const start = String.fromCharCode(...exif.subarray(0, 6)) === 'Exif\0\0' ? 6 : 0;
  const view = new DataView(exif.buffer, exif.byteOffset + start, exif.byteLength - start);
  if (view.byteLength < 8) return null;
  const order = view.getUint16(0);
  return order === 0x4949 || order === 0x4d4d ? { view, little: order === 0x4949 } : null;
}

/** The fields of the directory at that place; none where it or a field's value lies outside the block. */
function directoryAt({ view, little }: Tiff, at: number): Directory {
  const fields = new Map<number, Field>();
  if (at < 8 || at + 2 > view.byteLength) return fields;
  const end = Math.min(at + 2 + view.getUint16(at, little) * 12, view.byteLength - 11);
  for (let field = at + 2; field < end; field += 12) {
    const [type, count] = [view.getUint16(field + 2, little), view.getUint32(field + 4, little)];
    const bytes = (SIZES[type] ?? Number.POSITIVE_INFINITY) * count;
    const valueAt = bytes <= 4 ? field + 8 : view.getUint32(field + 8, little);
    if (valueAt + bytes <= view.byteLength) {
      fields.set(view.getUint16(field, little), { type, count, at: valueAt });
    }
  }
  return fields;
}

const longOf = ({ view, little }: Tiff, field: Field | undefined): number =>
  field?.type === 4 && field.count === 1 ? view.getUint32(field.at, little) : 0;

/** The text of a field up to its end mark; no tag that is read has more than 20 letters. */
function textOf({ view }: Tiff, field: Field | undefined): string {
  if (field?.type !== 2) return '';
  const letters = Array.from({ length: Math.min(field.count, 20) }, (_, at) => view.getUint8(field.at + at));
  return String.fromCharCode(...letters).split('\0')[0] as string;
}

function timeOf(local: string, offset: string): Instant | null {
  const [, year, month, day, time] = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(local) ?? [];
  if (year === undefined) return null;
  return (
    instantAt(`${year}-${month}-${day}T${time}`, /^[+-]\d\d:\d\d$/.test(offset) ? offset : SEOUL) ?? null
  );
}

/** Degrees, minutes and seconds, each a fraction, as signed degrees. */
function degreesOf({ view, little }: Tiff, field: Field | undefined, ref: string): string | null {
  const most = { N: 90, S: 90, E: 180, W: 180 }[ref];
  if (field?.type !== 5 || field.count !== 3 || most === undefined) return null;
  const part = (at: number): number => view.getUint32(at, little) / view.getUint32(at + 4, little);
  const degrees = part(field.at) + part(field.at + 8) / 60 + part(field.at + 16) / 3600;
  // A part over nothing is no number, and fails the comparison.
  if (!(degrees <= most)) return null;
  return (ref === 'S' || ref === 'W' ? -degrees : degrees).toFixed(6);
}
