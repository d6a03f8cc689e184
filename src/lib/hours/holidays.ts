/** Days that one desk counts as a public holiday and another does not: Good Friday, and 5 May. */
export const disputedHolidays = ['good-friday', 'liberation-day'] as const;

/** A day that one desk counts as a public holiday and another does not. */
export type DisputedHoliday = (typeof disputedHolidays)[number];
