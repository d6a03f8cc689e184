/** The manuals for editors, which say the same, and what the computer of their readers says that it speaks. */
export const manuals = [
  { file: 'docs/redactie.md', language: 'nl_NL.UTF-8' },
  { file: 'docs/editing.md', language: 'en_GB.UTF-8' },
] as const;
