import { v5 } from 'uuid';

/** The name space of our identifiers (RFC 9562, 5.5). It never changes, or every reader of the data loses its place. */
const space = '0d59570b-c38f-5186-bc67-1b7682ae008f';

/** The same UUID for the same name at every build: `service/helpwanted`, `service/helpwanted/phone`. */
export function uuidOf(...name: string[]): string {
  return v5(name.join('/'), space);
}
