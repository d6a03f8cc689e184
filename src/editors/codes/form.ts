/** What is said of a file that is right but not in its form, and of what is planned ahead, with the data of its sentences. */
export type FormCodes = {
  'not-in-form': [file: string];
  'leads-to-planned': [key: string, from: string | undefined, until: string | undefined];
};
