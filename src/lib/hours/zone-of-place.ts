/**
 * The time zone in which somebody is, by what their browser reports; undefined when that is no place. So it is when a
 * browser does not know where it is, or hides it: `Etc/Unknown`; UTC, where nobody lives; and the zone of Iceland, which
 * Firefox and Tor Browser give in its place (from Firefox 128 on). Who is in Iceland only misses the time of their own
 * clock.
 */
export function zoneOfPlace(reported = 'UTC'): string | undefined {
  return /^(Etc|UTC|GMT|Factory|Atlantic\/Rey|$)/.test(reported) ? undefined : reported;
}
