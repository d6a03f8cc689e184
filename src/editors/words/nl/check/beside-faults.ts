import type { CaptionFault, PdfFault } from '../../../details';

/** How a text names a file, by its type. */
export const tags: Record<string, string> = { picture: 'Picture', pdf: 'Pdf', film: 'Film' };

/** What to do about a file that is too heavy, by the end of its name. */
export const lighter: Record<string, string> = {
  jpg: 'Bewaar het kleiner: 1600 pixels breed is genoeg.',
  png: 'Bewaar het kleiner: 1600 pixels breed is genoeg. Een foto bewaar je als picture.jpg.',
  webp: 'Bewaar het kleiner: 1600 pixels breed is genoeg.',
  pdf: 'Maak de plaatjes erin kleiner, of verdeel hem over meer PDF’s.',
  mp4: 'Maak hem korter, of bewaar hem met minder beeldpunten: 720 hoog is genoeg.',
};

/** What is wrong with a PDF, and why that matters. */
export const pdfFaults: Record<PdfFault, [what: string, why: string]> = {
  locked: ['Op deze PDF zit een slot.', 'Een schermlezer kan hem dan niet voorlezen, en wij kunnen hem niet nakijken.'],
  script: [
    'In deze PDF zit een programma (JavaScript).',
    'Het gaat draaien op de computer van wie de PDF opent, en niemand ziet wat het doet.',
  ],
  action: [
    'Deze PDF start iets anders, of verstuurt wat iemand invult.',
    'Wie hem opent, weet niet wat er dan gebeurt, en er kan iets van hem bekend worden.',
  ],
  attachment: [
    'In deze PDF zit een ander bestand verstopt.',
    'Wie hem opent, krijgt iets wat niemand heeft nagekeken.',
  ],
};

/** What is wrong with captions, and what to do about it. */
export const captionFaults: Record<CaptionFault, [what: string, remedy: string]> = {
  start: ['De ondertitels beginnen niet met WEBVTT.', 'Zet op de eerste regel alleen: WEBVTT.'],
  time: [
    'Op deze regel hoort de tijd van een ondertitel.',
    'Schrijf wanneer hij komt en gaat, zoals 00:01.000 --> 00:04.500, met een lege regel boven elke ondertitel.',
  ],
  arrow: [
    'Op deze regel staat --> en hier kan geen tijd staan.',
    'Begint hier een ondertitel? Zet er dan een lege regel boven. Zo niet: laat --> weg.',
  ],
  order: [
    'Deze ondertitel gaat weg voor hij er is, of komt eerder dan die ervoor.',
    'Zet de tijden goed: van vroeg naar laat, en het begin voor het eind.',
  ],
  words: [
    'Deze ondertitel heeft geen woorden.',
    'Zet ze er meteen onder, zonder lege regel ertussen, of haal hem weg.',
  ],
  none: ['Er staat geen enkele ondertitel in.', 'Schrijf ze: wat er gezegd wordt, en elk geluid dat ertoe doet.'],
};
