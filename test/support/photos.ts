import sharp from 'sharp';

/** A scene of soft hills of light, another for each number, as a camera would see it: 640 x 480 without noise. */
export const scene = (n: number) =>
  sharp(
    Buffer.from(
      Array.from({ length: 640 * 480 }, (_, at) => {
        const [x, y] = [(at % 640) / 640, Math.floor(at / 640) / 480];
        return 128 + 60 * Math.sin(x * (3 + n * 2.7) + n) + 60 * Math.cos(y * (2 + n * 1.9) + x * n);
      }),
    ),
    { raw: { width: 640, height: 480, channels: 1 } },
  );

/** Exif of a photo taken in Seoul at 10:15 in the morning of 1 July 2026, at the city hall. */
export const SEOUL_PHOTO = {
  IFD0: { Make: 'Example Phone' },
  IFD2: { DateTimeOriginal: '2026:07:01 10:15:00', OffsetTimeOriginal: '+09:00' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '37/1 33/1 5999/100',
    GPSLongitudeRef: 'E',
    GPSLongitude: '126/1 58/1 4210/100',
  },
};

/** What a camera makes of a scene: a JPEG that says where and when. */
export const photo = (n: number): Promise<Buffer> =>
  scene(n).jpeg({ quality: 90 }).withExif(SEOUL_PHOTO).toBuffer();
