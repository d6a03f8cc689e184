/**
 * What browsers report when they do not know where they are, or hide it: `Etc/Unknown`; UTC under its many names, where
 * nobody lives; and the zone of Iceland, which Firefox and Tor Browser give in its place (from Firefox 128 on).
 */
const nowhere = /^(?:Etc\/.*|Factory|Atlantic\/Reykjavik|UTC|UCT|Universal|Zulu|Greenwich|GMT.*)$/i;

/**
 * The time zone in which somebody is, by what their browser reports; undefined when that is no place, or a zone that
 * this browser cannot work with. Who is in Iceland only misses the time of their own clock.
 */
export function zoneOfPlace(reported: string | undefined): string | undefined {
  if (!reported || nowhere.test(reported)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: reported }) && reported;
  } catch {
    return undefined;
  }
}
