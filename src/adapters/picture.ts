import sharp from 'sharp';
import { type Camera, cameraOf } from '../domain/file/camera.ts';
import { accept, type Result, refuse } from '../domain/refusal.ts';

/** Larger pictures are not unpacked: 64 million pixels is more than phones send unasked, and bounds the work. */
const MOST_MEGAPIXELS = 64;
const MOST_SECONDS = 20;
const [COLUMNS, ROWS] = [9, 8];
/** Greys (of 256) that the fields of an even tone may lie apart, as a lossy type writes it. */
const EVEN_WITHIN = 3;

// Of all that libvips reads, only the three types that are taken as photos; nothing is kept between pictures.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);
sharp.concurrency(1);

export type Picture = {
  /** 16 hex digits, or null where the picture says nothing: smaller than 9 x 8, or an even tone. */
  readonly perceptualHash: string | null;
  readonly camera: Camera | null;
};

/**
 * What is read from a JPEG, PNG or WebP, outside of the event loop: its 64-bit difference hash as it is looked at
 * (turned as its orientation says, averaged down to 9 x 8 greys; each bit says whether a grey is darker than its
 * right neighbour), and what the camera says. Refuses `picture_not_readable` for what is damaged, cut off, of
 * another type or not unpacked within 20 seconds, and `picture_too_large` over 64 million pixels.
 */
export async function readPicture(
  bytes: Buffer,
): Promise<Result<Picture, 'picture_not_readable' | 'picture_too_large'>> {
  // libvips says what it cannot read by plain errors; whatever the reason, the picture is none that can be shown.
  const found = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (found === null) return refuse('picture_not_readable');
  const { width, height, exif } = found;
  if (width * height > MOST_MEGAPIXELS * 1e6) {
    return refuse('picture_too_large', { mostMegapixels: MOST_MEGAPIXELS });
  }
  const greys = await sharp(bytes, { failOn: 'error', limitInputPixels: MOST_MEGAPIXELS * 1e6 })
    .autoOrient()
    .removeAlpha()
    .greyscale()
    .resize(COLUMNS, ROWS, { fit: 'fill' })
    .raw()
    .timeout({ seconds: MOST_SECONDS })
    .toBuffer()
    .catch(() => null);
  if (greys === null) return refuse('picture_not_readable');
  const tiny = width < COLUMNS || height < ROWS;
  return accept({
    perceptualHash: tiny ? null : hashOf(greys),
    camera: exif === undefined ? null : cameraOf(exif),
  });
}

function hashOf(greys: Uint8Array): string | null {
  if (Math.max(...greys) - Math.min(...greys) <= EVEN_WITHIN) return null;
  let bits = 0n;
  for (let y = 0; y < ROWS; y += 1) {
    for (let x = 0; x < COLUMNS - 1; x += 1) {
      const at = y * COLUMNS + x;
      bits = (bits << 1n) | ((greys[at] as number) < (greys[at + 1] as number) ? 1n : 0n);
    }
  }
  return bits.toString(16).padStart(16, '0');
}
