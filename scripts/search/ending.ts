type End = () => unknown;

/**
 * Runs a program that starts servers, browsers and the like, and ends them again, the last first: when it is done, when
 * it fails, and when somebody stops it with Ctrl+C.
 *
 * @param program is given a function that takes how to end what it has just started
 */
export async function endingAll(program: (onEnd: (end: End) => void) => Promise<void>): Promise<void> {
  const ends: End[] = [];
  const endAll = async () => {
    for (let end = ends.pop(); end; end = ends.pop()) {
      await Promise.resolve()
        .then(end)
        .catch((error: unknown) => console.error(error));
    }
  };
  const stop = () => void endAll().then(() => process.exit(130));
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, stop);
  try {
    await program((end) => ends.push(end));
  } finally {
    for (const signal of signals) process.off(signal, stop);
    await endAll();
  }
}
