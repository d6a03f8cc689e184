/** A manual for editors, and what the computer of its readers says that it speaks. */
export type Manual = { file: string; language: string };

export const dutchManual: Manual = { file: 'docs/redactie.md', language: 'nl_NL.UTF-8' };
export const englishManual: Manual = { file: 'docs/editing.md', language: 'en_GB.UTF-8' };

/** Both manuals, which say the same. */
export const manuals = [dutchManual, englishManual] as const;
