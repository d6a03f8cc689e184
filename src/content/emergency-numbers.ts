/**
 * The numbers of the services that every page shows or that somebody in danger calls, by the id of the service: their
 * channels may have no other. A slip in the content cannot change them, only a change of this list can.
 */
export const emergencyNumbers: Readonly<Record<string, readonly string[]>> = {
  'emergency-112': ['112'],
  'emergency-caribbean': ['911', '112'],
  'suicide-prevention-113': ['113', '0800-0113'],
};

/** The services for who is in danger now: nothing is asked of them first, and they are never closed. */
export const dangerServices: readonly string[] = ['emergency-112', 'emergency-caribbean'];
