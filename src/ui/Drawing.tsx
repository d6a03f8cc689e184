import { petals } from '@/lib/petals';

/** One voice, on a grid of 20. */
const voice = 'M10 0a10 10 0 1 1 0 20H0V10A10 10 0 0 1 10 0z';

/**
 * Scenes made of the petal of the mark, which is a speech bubble: a circle with one straight corner. Decorative, one a
 * page at most. Faces never stand on pages about suicide, abuse or violence.
 */
const scenes = {
  /** A large voice leans towards a small one. */
  listening: (
    <>
      <path className="fill-sun" d="M60 14a46 46 0 1 1 0 92H14V60A46 46 0 0 1 60 14z" />
      <path className="fill-on-petrol" d="M150 50a28 28 0 1 0 0 56h28V78A28 28 0 0 0 150 50z" />
      <path className="face" d="M62 56v.1M84 56v.1M64 74c6 6 13 6 19 0" />
      <path className="face face-small" d="M140 76v.1M155 76v.1M142 90h11" />
    </>
  ),
  /** A stem with three petals as leaves: on from here. */
  growing: (
    <>
      <path className="stem" d="M100 122V44" />
      <path className="fill-leaf" d="M100 104h22a20 20 0 1 0-20-20v20z" />
      <path className="fill-petrol" d="M98 86H78a18 18 0 1 1 18-18v18z" />
      <path className="fill-sun" d="M101 46V26a20 20 0 1 1 20 20z" />
    </>
  ),
  /** Four voices around one small face. */
  together: (
    <>
      {petals.map((petal, index) => (
        <path
          key={petal}
          className={index % 3 === 0 ? 'fill-petrol' : 'fill-sun'}
          transform="translate(40 5) scale(2.5)"
          d={petal}
        />
      ))}
      <circle className="fill-on-petrol" cx="100" cy="65" r="19" />
      <path className="face face-small" d="M93 62v.1M107 62v.1M93 71c4 4 10 4 14 0" />
    </>
  ),
  /** Scattered petals, one of them sad: nothing is here. */
  lost: (
    <>
      <path className="fill-petrol" transform="translate(16 20) scale(1.6)" d={voice} />
      <path className="fill-leaf" transform="translate(74 88) rotate(40)" d={voice} />
      <path className="fill-sun" transform="translate(104 30) scale(3.4)" d={voice} />
      <path className="face face-small" d="M126 58v.1M149 58v.1M128 80c5-6 14-6 19 0" />
    </>
  ),
} as const;

/** A drawing; what it says is always said in words as well. */
export function Drawing({ scene }: { scene: keyof typeof scenes }) {
  return (
    <svg viewBox="0 0 200 130" width="200" height="130" className="drawing" aria-hidden="true">
      {scenes[scene]}
    </svg>
  );
}
