/** A name, or a text, that is not always there; as `near`, what was probably meant. */
export type Perhaps = string | undefined;

/** Several names. */
export type Names = readonly string[];
