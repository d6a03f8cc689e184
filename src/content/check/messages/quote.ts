/** What a message says: the fault, and the way to mend it. */
export type Message = { what: string; remedy: string };

/** Text from a file as a message shows it: between quotes, and cut off when it is long. */
export function quote(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return `"${flat.length > 60 ? `${flat.slice(0, 57)}…` : flat}"`;
}

/** The names to choose from; a long list is cut off. */
export function choices(names: Iterable<string>, most = 20): string {
  const all = [...names];
  return all.length > most ? `${all.slice(0, most).join(', ')}, … (${all.length} in all)` : all.join(', ');
}

/** A remedy for something misspelt: the name that was probably meant, or else another remedy. */
export function didYouMean(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `did you mean ${quote(near)}? Otherwise ${otherwise}`;
}
