/**
 * The names that an ICU message asks for: `{name}`, `{count, plural, …}` and `<tag>`, those within branches included.
 *
 * @throws Error when a brace has no partner
 */
export function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  let at = 0;

  const readText = (end: '}' | undefined) => {
    while (at < message.length && message[at] !== end) {
      if (message[at] === '}') throw new Error(`A brace that closes nothing, in: ${message}`);
      const tag = /^<(\w+)>/.exec(message.slice(at))?.[1];
      if (tag) names.add(`<${tag}>`);
      if (message[at] === '{') readArgument();
      else at += 1;
    }
    if (end && at === message.length) throw new Error(`A brace that is not closed, in: ${message}`);
  };

  const readArgument = () => {
    const [opening = '{', name = ''] = /^\{\s*(\w+)/.exec(message.slice(at)) ?? [];
    names.add(name);
    at += opening.length;
    // What follows is a type, a style, and for plural and select one text in braces per branch.
    while (at < message.length && message[at] !== '}') {
      const isBranch = message[at] === '{';
      at += 1;
      if (!isBranch) continue;
      readText('}');
      at += 1;
    }
    if (at === message.length) throw new Error(`A brace that is not closed, in: ${message}`);
    at += 1;
  };

  readText(undefined);
  return [...names].sort();
}
