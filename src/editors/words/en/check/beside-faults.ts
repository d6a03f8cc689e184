import type { CaptionFault, PdfFault } from '../../../details';

/** How a text names a file, by its type. */
export const tags: Record<string, string> = { picture: 'Picture', pdf: 'Pdf', film: 'Film' };

/** What to do about a file that is too heavy, by the end of its name. */
export const lighter: Record<string, string> = {
  jpg: 'Save it smaller: 1600 pixels wide is enough.',
  png: 'Save it smaller: 1600 pixels wide is enough. A photo is best saved as picture.jpg.',
  webp: 'Save it smaller: 1600 pixels wide is enough.',
  pdf: 'Make the pictures in it smaller, or split it into more PDFs.',
  mp4: 'Make it shorter, or save it with fewer lines: 720 high is enough.',
};

/** What is wrong with a PDF, and why that matters. */
export const pdfFaults: Record<PdfFault, [what: string, why: string]> = {
  locked: ['This PDF is locked.', 'A screen reader cannot read it out then, and we cannot check it.'],
  script: [
    'This PDF holds a program (JavaScript).',
    'It would run on the computer of who opens it, and nobody sees what it does.',
  ],
  action: [
    'This PDF starts something else, or sends what somebody fills in.',
    'Who opens it does not know what happens then, and something about them may get known.',
  ],
  attachment: ['Another file is hidden in this PDF.', 'Who opens it would get something that nobody has checked.'],
};

/** What is wrong with captions, and what to do about it. */
export const captionFaults: Record<CaptionFault, [what: string, remedy: string]> = {
  start: ['The captions do not begin with WEBVTT.', 'Put this alone on the first line: WEBVTT.'],
  time: [
    'The time of a caption belongs on this line.',
    'Write when it comes and goes, such as 00:01.000 --> 00:04.500, with an empty line above each caption.',
  ],
  arrow: [
    'This line has --> and no time can stand here.',
    'Does a caption begin here? Then put an empty line above it. If not, leave --> out.',
  ],
  order: [
    'This caption goes before it comes, or comes before the one above it.',
    'Put the times in order: from early to late, and the start before the end.',
  ],
  words: ['This caption has no words.', 'Put them right below it, without an empty line between, or delete it.'],
  none: ['There is not a single caption in it.', 'Write them: what is said, and each sound that matters.'],
};
