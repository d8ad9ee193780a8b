import { encodeQR } from 'qr';

/** Light margin around the picture, without which cameras do not find it. */
const MARGIN = 4;

/** A text as a QR picture: one path, so that nothing needs a style of its own. */
export function QrPicture({ text, name }: { readonly text: string; readonly name: string }) {
  const rows = encodeQR(text, 'raw', { border: MARGIN });
  const squares = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg className="qr" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={name}>
      <path d={squares.join('')} shapeRendering="crispEdges" />
    </svg>
  );
}
