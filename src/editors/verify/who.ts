/** Two words with a capital and small letters, such as a first name and a surname, with or without "de" in between. */
const twoNames = /\p{Lu}\p{Ll}+\S*\s+(?:\S+\s+)*\p{Lu}\p{Ll}+/u;

/**
 * Tells whether a text may stand in `check.by`: a role or initials. A full name or an e-mail address may not, since the
 * repository is public.
 */
export function isRole(who: string): boolean {
  return (
    /^[\p{L}\d][\p{L}\d .-]{0,39}$/u.test(who) &&
    who.trim() === who &&
    !twoNames.test(who) &&
    !/\s(?:de|den|der|van|ten|ter)\s/i.test(who)
  );
}
