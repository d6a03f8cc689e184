/**
 * The text of a file as the check, the build, the translations and the spelling read it, whatever program wrote it:
 * without a byte order mark, with line feeds only, and each letter with its accent in one piece (Unicode form NFC).
 */
export function fileText(written: string): string {
  return written
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .normalize('NFC');
}
