/** Four petals that meet in the middle of a grid of 48: top left, top right, bottom left, bottom right. */
export const petals = [
  'M23 23V12A11 11 0 1 0 12 23z',
  'M25 23h11a11 11 0 1 0-11-11z',
  'M23 25H12a11 11 0 1 0 11 11z',
  'M25 25v11a11 11 0 1 0 11-11z',
];
