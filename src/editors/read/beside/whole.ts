/** Whether a picture is there to its end, by its form; what a telephone wrote behind the end does not matter. */
export const isWhole: Record<'jpg' | 'png' | 'webp', (bytes: Buffer) => boolean> = {
  // ISO/IEC 10918-1: within a picture no byte after FF means an end, but D9.
  jpg: (bytes) => bytes.includes('\u00ff\u00d9', startOfJpeg(bytes), 'latin1'),
  // ISO/IEC 15948: the last part is empty, so its check sum is always the same.
  png: (bytes) => bytes.includes('IEND\u00ae\u0042\u0060\u0082', 0, 'latin1'),
  // RFC 9649: the size of all that follows stands in front.
  webp: (bytes) => bytes.length >= bytes.readUInt32LE(4) + 8,
};

/** Where the picture itself begins in a JPEG: after its parts, among which may be a small picture that is whole. */
function startOfJpeg(bytes: Buffer): number {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) at += 2 + bytes.readUInt16BE(at + 2);
  return at;
}
