/**
 * How many versions of a file are remembered: a watcher goes on from the last, and a test again and again from the
 * first.
 */
const versions = 4;

/** What stands at a path: the bytes of a file, or what is said in their place. */
type Found = Uint8Array | object;

/**
 * Remembers what a function makes of each file, for as long as the bytes of the file stay the same. So after one
 * changed file only that file is read anew.
 *
 * @param make its other arguments must follow from the path of the file
 */
export function oncePerBytes<Bytes extends Found, Rest extends unknown[], Made>(
  make: (file: string, bytes: Bytes, ...rest: Rest) => Made,
): typeof make {
  const made = new Map<string, { bytes: Bytes; value: Made }[]>();
  return (file, bytes, ...rest) => {
    const known = made.get(file) ?? [];
    const found = known.find((each) => areSame(each.bytes, bytes)) ?? { bytes, value: make(file, bytes, ...rest) };
    if (found !== known[0]) made.set(file, [found, ...known.filter((each) => each !== found)].slice(0, versions));
    return found.value;
  };
}

function areSame(a: Found, b: Found): boolean {
  if (a === b) return true;
  if (!(a instanceof Uint8Array) || !(b instanceof Uint8Array) || a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}
