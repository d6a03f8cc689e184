/** Line drawings on a grid of 24: round ends, one weight. */
const drawings = {
  phone: 'M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3C10 21 3 14 3 6a3 3 0 0 1 3-3z',
  chat: 'M4 5h16v11H10l-5 4v-4H4z',
  mail: 'M3 6h18v12H3z M3 7l9 7 9-7',
  form: 'M6 3h12v18H6z M9 8h6 M9 12h6 M9 16h3',
  web: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z M3 12h18 M12 3c3 3 3 15 0 18 M12 3c-3 3-3 15 0 18',
  app: 'M7 2h10v20H7z M11 18h2',
  post: 'M4 20V9l8-5 8 5v11z M9 20v-6h6v6',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z M12 7v5l3 2',
  alert: 'M12 3l10 18H2z M12 10v5 M12 18v.1',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z M15.5 15.5L21 21',
  arrow: 'M5 12h14 M13 6l6 6-6 6',
  tick: 'M4 12.5l5 5L20 6.5',
  lock: 'M6 11h12v9H6z M8 11V8a4 4 0 0 1 8 0v3',
  image: 'M3 5h18v14H3z M3 16l5-5 5 5 3-3 5 4',
  house: 'M4 11l8-7 8 7v9H4z M12 10v5',
  school: 'M3 10l9-5 9 5-9 5z M7 12v5c3 2 7 2 10 0v-5',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof drawings;

/** A decorative icon in the colour of the text around it; what it means is always also said in words. */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  // The size stands in attributes, so that a browser that gets no styles draws it no larger.
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} className="icon" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
