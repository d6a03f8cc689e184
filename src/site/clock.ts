/**
 * The day that the site is built on, YYYY-MM-DD in UTC. Opening hours are worked out for its year and the next, and
 * closures before it are over. Set `BUILD_DATE` to build as on another day; nothing else in the pages asks for the time.
 */
export const builtOn = process.env.BUILD_DATE ?? new Date().toISOString().slice(0, 10);
