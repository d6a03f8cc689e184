/**
 * A text with every digit as 0 to 9 and every dash as a hyphen, each in its own place: a number looks the same in the
 * digits of another script, in those of full width, and with any dash, so it is looked for in this text.
 */
export function plainDigits(text: string): string {
  return text.replace(/[\p{Nd}\p{Pd}\u2212]/gu, (found) => {
    if (!/\p{Nd}/u.test(found)) return '-';
    // The ten digits of a script stand in a row, and no two rows touch but those of mathematics, which NFKC takes apart.
    const [plain = ''] = found.normalize('NFKC');
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint((plain.codePointAt(0) ?? 0) - value - 1))) value += 1;
    return String(value).padStart(found.length);
  });
}
