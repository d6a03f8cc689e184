import { encode } from 'uqr';

/** An address as a QR code (ISO/IEC 18004), with the quiet border that readers need. The address stands beside it. */
export function QrCode({ text, className }: { text: string; className?: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data.map((row, y) => `M0 ${y}.5${runs(row)}`).join('');
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      width="128"
      height="128"
      className={className}
      shapeRendering="crispEdges"
      aria-hidden="true"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} stroke="#000" />
    </svg>
  );
}

/** A row of modules as strokes and gaps: `m4 0h7m2 0h1`. */
function runs(row: readonly boolean[]): string {
  const text = row.map((isDark) => (isDark ? '1' : '0')).join('');
  return text.replace(/0+$/, '').replace(/1+|0+/g, (run) => (run[0] === '1' ? `h${run.length}` : `m${run.length} 0`));
}
