import { languageNames } from '@/lib/language-names';
import { choices, quote, type Sentences } from '../../format';
import { reasons } from './reasons';
import { didYouMean, typeWord } from './words';

/** Sentences about what must hold between documents, in Dutch. */
export const siteMessages = {
  'unknown-reference': (type, id, near) => ({
    what: `Er is geen ${typeWord(type)} met het id ${quote(id)}.`,
    why: reasons.deadLink,
    remedy: didYouMean(near, `maak die eerst, of noem een andere ${typeWord(type)}`),
  }),
  'document-gone': (type, id, places) => ({
    what: `Er is geen ${typeWord(type)} met het id ${quote(id)}, en ${places.length} plekken noemen het: ${choices(places, 8)}.`,
    why: reasons.deadLink,
    remedy: `Is de map weg? Zet haar terug: wat ophoudt, blijft staan als geschiedenis. Heet ze anders? Geef haar het oude id. Waar het staat, zegt npm run content:uses -- ${type}/${id} zolang de map er is.`,
  }),
  'unknown-key': (key, near, types) => ({
    what: `Er is geen document ${quote(key)}.`,
    why: reasons.deadLink,
    remedy: didYouMean(near, `schrijf soort/id, zoals service/helpwanted; de soorten zijn ${choices(types)}`),
  }),
  'successor-self': () => ({
    what: 'Deze dienst is zijn eigen opvolger.',
    why: reasons.whereTo,
    remedy: 'Noem de dienst waar mensen nu terechtkunnen.',
  }),
  'successor-superseded': (id) => ({
    what: `De opvolger ${quote(id)} is zelf ook superseded.`,
    why: reasons.whereTo,
    remedy: 'Noem de dienst waar mensen nu terechtkunnen.',
  }),
  'successor-cycle': (ids) => ({
    what: `Deze diensten noemen elkaar als opvolger: ${ids.join(' -> ')}.`,
    why: reasons.whereTo,
    remedy: 'Noem een dienst waar mensen nu terechtkunnen.',
  }),
  'parent-cycle': (ids) => ({
    what:
      ids.length > 2
        ? `Deze bladzijden staan in een kring onder elkaar: ${ids.join(' -> ')}.`
        : 'Deze bladzijde staat onder zichzelf.',
    why: 'Vanaf de voorpagina zou een bezoeker er nooit komen.',
    remedy:
      ids.length > 2
        ? 'Haal bij een van de bladzijden parent weg.'
        : 'Noem een andere bladzijde bij parent, of haal parent weg.',
  }),
  'slug-taken': (slug, others) => ({
    what: `Het adresdeel ${quote(slug)} staat op dezelfde hoogte ook in ${others.join(' en ')}.`,
    why: reasons.oneAddress,
    remedy: 'Geef een van de twee een andere slug.',
  }),
  'slug-reserved': (slug) => ({
    what: `Het adresdeel ${quote(slug)} is voor de site zelf.`,
    why: reasons.oneAddress,
    remedy: 'Kies een andere slug.',
  }),
  'slugs-crossed': (slug, other) => ({
    what: `De slugs van de twee talen zijn verwisseld: ${quote(slug)} en ${quote(other)}.`,
    why: 'Een bezoeker leest in het adres waar de bladzijde over gaat, in de eigen taal.',
    remedy: 'Ruil de twee slugs om.',
  }),
  'former-slug-in-use': (slug, files) => ({
    what: `De oude slug ${quote(slug)} is in gebruik, in ${files.join(' en ')}.`,
    why: reasons.oneAddress,
    remedy: 'Haal hem weg bij formerSlugs, of geef de bladzijde die hem gebruikt een andere slug.',
  }),
  'former-slug-twice': (slug, files) => ({
    what: `De oude slug ${quote(slug)} staat ook in ${files.join(' en ')}.`,
    why: 'Een oud adres kan een bezoeker maar naar één bladzijde brengen.',
    remedy: 'Laat hem één keer staan, bij de bladzijde die ervoor in de plaats kwam.',
  }),
  'address-gone': (address, slug) => ({
    what: `De site had een bladzijde op ${address}, en nu staat daar niets.`,
    why: 'Bezoekers hebben dat adres bewaard, en zoekmachines en andere sites verwijzen ernaar. Ze zouden nergens uitkomen.',
    remedy: `Schrijf formerSlugs: [${slug}] in de tekst van de bladzijde die ervoor in de plaats kwam. Is de bladzijde voorgoed weg, of stond ze nooit op de site? Haal deze regel dan weg.`,
  }),
  'required-document': (type, id) => ({
    what: `Hier ontbreekt iets wat er moet zijn: ${typeWord(type)} ${quote(id)}.`,
    why: 'Menu’s en andere bladzijden sturen bezoekers erheen, en dan zouden ze nergens uitkomen.',
    remedy: 'Maak het opnieuw, of haal de map terug uit git.',
  }),
  'lacks-component': (component, locale, line) => ({
    what: `In ${locale}.mdx staat op regel ${line} ${component}, en in deze tekst niet.`,
    why: reasons.sameHelp,
    remedy: 'Zet het in de zin die hetzelfde zegt, of haal het in beide weg.',
  }),
  'page-of-whole-site': (locale, otherwise) => ({
    what: `Deze bladzijde kan er niet in het ${languageNames([locale], 'nl')} zijn: ze toont wat er op de hele site is, of staat op zo’n bladzijde.`,
    why: 'Het zou een lijst in de ene taal zijn van bladzijden in een andere.',
    remedy: `Haal dit bestand weg: links naar de bladzijde leiden naar die in het ${languageNames([otherwise], 'nl')}, en zeggen dat erbij.`,
  }),
  'record-in-source': () => ({
    what: 'Bij de Nederlandse tekst staat waarvan die vertaald is, terwijl juist de andere talen hiervan vertaald zijn.',
    why: reasons.behind,
    remedy: 'Haal translatedFrom hier weg.',
  }),
  'record-of-other-parts': (recorded, parts, file) => ({
    what: `Dit is vastgelegd als vertaling van ${recorded} delen, en de tekst heeft er nu ${parts}.`,
    why: reasons.behind,
    remedy: `Vergelijk de teksten, en dan: npm run content:status -- --accept ${file}`,
  }),
  'other-headings': (here, locale, there) => ({
    what: `Deze tekst heeft ${here} ${here === 1 ? 'kopje' : 'kopjes'}, en ${locale}.mdx heeft er ${there}.`,
    why: reasons.sameHelp,
    remedy: 'Geef beide teksten dezelfde kopjes.',
  }),
} satisfies Partial<Sentences>;
