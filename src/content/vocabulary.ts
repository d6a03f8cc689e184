import type { ContentType } from './schema';

/** What an attribute of a component holds: the id of a document, or of something within that document. */
type AttributeKind = { references: ContentType | 'any' } | { within: 'channels' | 'points' };

/** A component that texts may use. */
export type Component = {
  /** Attributes that must stand there. Every attribute is a text between quotes. */
  required: Record<string, AttributeKind>;
  /** Attributes of which exactly one must stand there. */
  oneOf: Record<string, AttributeKind>;
  children: 'none' | 'optional' | 'required';
  /** `inline`: within a sentence, or alone. `block`: its tags stand on lines of their own, around paragraphs. */
  place: 'inline' | 'block';
};

/**
 * The components that texts (MDX) may use, with their attributes: all of them, there are no others.
 * `content:check` judges by this table; `src/blocks` holds one component for each name.
 */
export const vocabulary = {
  /** A link to one of our own pages: `<PageLink to="service/helpwanted">words</PageLink>`. */
  PageLink: { required: { to: { references: 'any' } }, oneOf: {}, children: 'optional', place: 'inline' },
  /** A number or address: `<Contact service="police" channel="phone" />`. */
  Contact: {
    required: { channel: { within: 'channels' } },
    oneOf: { service: { references: 'service' }, node: { references: 'node' } },
    children: 'none',
    place: 'inline',
  },
  /** A figure: `<Figure series="hotline-reports" year="2022" />`. */
  Figure: {
    required: { series: { references: 'statistic' }, year: { within: 'points' } },
    oneOf: {},
    children: 'none',
    place: 'inline',
  },
  /** A small source reference: `<Cite source="offlimits-annual-report-2022" />`. */
  Cite: { required: { source: { references: 'source' } }, oneOf: {}, children: 'none', place: 'inline' },
  /** What a dated source says, in a frame. */
  AccordingTo: { required: { source: { references: 'source' } }, oneOf: {}, children: 'required', place: 'block' },
  /** A picture: `<Picture id="school-poster" />`. */
  Picture: { required: { id: { references: 'picture' } }, oneOf: {}, children: 'none', place: 'block' },
  /** A film, with its captions and transcript: `<Film id="school-film" />`. */
  Film: { required: { id: { references: 'film' } }, oneOf: {}, children: 'none', place: 'block' },
  /** A link to a PDF: `<Pdf id="school-leaflet" />`. */
  Pdf: { required: { id: { references: 'pdf' } }, oneOf: {}, children: 'none', place: 'block' },
  /** Something that protects the reader. */
  Warning: { required: {}, oneOf: {}, children: 'required', place: 'block' },
} as const satisfies Record<string, Component>;

/** The name of a component that texts may use. */
export type ComponentName = keyof typeof vocabulary;
