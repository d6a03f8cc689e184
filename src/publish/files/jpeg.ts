/** Parts of a JPEG (ISO/IEC 10918-1) that say something about it: what programs and cameras add, and remarks. */
const isRemark = (mark: number) => (mark >= 0xe1 && mark <= 0xed) || mark === 0xef || mark === 0xfe;

/** A JPEG without what a camera or a program wrote beside its picture, which stays as it is; other bytes as they are. */
export function withoutRemarks(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return bytes;
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (bytes[at] === 0xff) {
    const mark = bytes[at + 1] ?? 0;
    // The picture itself begins here.
    if (mark === 0xda) break;
    const end = at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    if (!isRemark(mark)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, bytes.subarray(at)]);
}
