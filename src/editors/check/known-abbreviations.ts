/**
 * Abbreviations that a visitor knows as they are, or knows better than what they stand for. Any other stands in the
 * glossary (`content/terms`), is part of a name on the site, or is spelled out in the text that uses it.
 */
export const knownAbbreviations: ReadonlySet<string> = new Set([
  // Countries, and organisations that have no other name than their letters.
  ...['EU', 'NL', 'UK', 'US', 'UN', 'VN', 'ANP', 'FIFA', 'HUMAN', 'KB', 'KPN', 'NPO', 'NTR', 'UNICEF'],
  // Machines, files and licences.
  ...['AI', 'CC', 'BY', 'CSV', 'EUPL', 'GPS', 'HTML', 'ICT', 'ID', 'IT', 'JSON', 'PC', 'PDF', 'PIN', 'QR', 'SHA'],
  ...['SIM', 'SMS', 'TV', 'URL', 'USB'],
  // Levels of accessibility, and words that are said as letters.
  ...['AA', 'AAA', 'CEO', 'GP'],
]);
