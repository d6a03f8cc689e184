/**
 * Remembers what a function makes of each object, for as long as the object lives: the second time costs nothing.
 *
 * @param make its other arguments must follow from the object
 */
export function oncePer<Key extends object, Rest extends unknown[], Value>(
  make: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const made = new WeakMap<Key, { value: Value }>();
  return (key, ...rest) => {
    const known = made.get(key) ?? { value: make(key, ...rest) };
    made.set(key, known);
    return known.value;
  };
}
