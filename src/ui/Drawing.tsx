/**
 * Scenes made of the petal of the mark, which is a speech bubble: a circle with one straight corner. Decorative, one a
 * page at most. Faces never stand on pages about suicide, abuse or violence.
 */
const scenes = {
  /** A large voice leans towards a small one. */
  listening: (
    <>
      <path className="fill-sun" d="M60 14a46 46 0 1 1 0 92H14V60A46 46 0 0 1 60 14z" />
      <path className="fill-card" d="M150 50a28 28 0 1 0 0 56h28V78A28 28 0 0 0 150 50z" />
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
} as const;

/** A drawing; what it says is always said in words as well. */
export function Drawing({ scene }: { scene: keyof typeof scenes }) {
  return (
    <svg viewBox="0 0 200 130" width="200" height="130" className="drawing" aria-hidden="true">
      {scenes[scene]}
    </svg>
  );
}
