/** One voice, on a grid of 20. */
const voice = 'M10 0a10 10 0 1 1 0 20H0V10A10 10 0 0 1 10 0z';

/** What stands on the doors for children, on a grid of 72 by 54. Those about home and not wanting to live have no face. */
const drawings = {
  /** A voice that is not kind. */
  cross: (
    <>
      <path className="fill-sun" transform="translate(11 2) scale(2.5)" d={voice} />
      <path className="face face-door" d="M25 19l7 4M47 19l-7 4M29 28v.1M43 28v.1M29 39c4-4 10-4 14 0" />
    </>
  ),
  camera: (
    <>
      <path
        className="fill-petrol"
        d="M27 8h18l4 7h11a4 4 0 0 1 4 4v24a4 4 0 0 1-4 4H12a4 4 0 0 1-4-4V19a4 4 0 0 1 4-4h11z"
      />
      <path className="fill-sun" transform="translate(24 19) scale(1.2)" d={voice} />
    </>
  ),
  /** A picture, and somebody who shouts about it. */
  threat: (
    <>
      <path className="fill-petrol" d="M8 12h38v34H8z" />
      <path className="fill-card" d="M12 42l10-13 7 8 5-5 8 10z" />
      <path className="fill-sun" transform="translate(36 3) scale(1.5)" d={voice} />
      <path className="face face-door" d="M51 10v9M51 26v.1" />
    </>
  ),
  eye: (
    <>
      <path className="fill-sun" d="M4 27C18 5 54 5 68 27 54 49 18 49 4 27z" />
      <path className="fill-petrol" transform="translate(23 14) scale(1.3)" d={voice} />
    </>
  ),
  padlock: (
    <>
      <path className="stem" d="M25 24v-8a11 11 0 0 1 22 0v8" />
      <path className="fill-petrol" d="M16 23h40v25H16z" />
      <path className="fill-sun" transform="translate(30 29) scale(.6)" d={voice} />
    </>
  ),
  home: (
    <>
      <path className="fill-leaf" d="M36 4l28 22h-7v23H15V26H8z" />
      <path className="fill-sun" transform="translate(27 25) scale(.9)" d={voice} />
    </>
  ),
  moon: (
    <>
      <path
        className="fill-sun"
        transform="translate(2 -3) scale(2.3)"
        d="M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z"
      />
      <path className="fill-petrol" transform="translate(46 28) scale(1.1)" d={voice} />
    </>
  ),
  /** Two who talk. */
  voices: (
    <>
      <path className="fill-sun" transform="translate(4 2) scale(1.9)" d={voice} />
      <path className="face face-door" d="M17 17v.1M29 17v.1M17 25c4 4 9 4 12 0" />
      <path className="fill-petrol" transform="matrix(-1.3 0 0 1.3 70 24)" d={voice} />
    </>
  ),
} as const;

/** The drawing on a door; the words beside it say the same. */
export function DoorDrawing({ name }: { name: keyof typeof drawings }) {
  return (
    <svg viewBox="0 0 72 54" width="72" height="54" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}
