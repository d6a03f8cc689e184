import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { refusedInPdf } from '@/lib/pdf';
import { withoutRemarks } from './jpeg';

const nameOf = PDFName.of;

/**
 * What is taken from a PDF wherever it stands (ISO 32000-1): what programs write about who made it, with what and when,
 * and what it does by itself when it or a page is opened, since there is nothing that it should.
 */
const remarks = ['Metadata', 'PieceInfo', 'LastModified', 'CreatorInfo', 'Threads', 'OpenAction', 'AA'].map(nameOf);

/** Parts that are nothing but such a remark; a signature is worth nothing once the PDF around it has changed. */
const remarkTypes = ['Metadata', 'Sig'].map(nameOf);

const refused = new Set(Object.values(refusedInPdf).flat().map(nameOf));

/** What may lie over a page: a link, and a field to fill in. All else is what colleagues wrote in the margin. */
const notes = ['Link', 'Widget'].map(nameOf);

/**
 * Reads a PDF and takes out who wrote it, when and with what: also in the pictures in it, in its margins, and in what is
 * left of earlier versions.
 *
 * @throws Error when it cannot be read, or does more than be read: the check looked for that in another way
 */
export async function cleanPdf(bytes: Uint8Array): Promise<PDFDocument> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context } = document;
  for (const [reference, part] of context.enumerateIndirectObjects()) {
    for (const each of partsIn(part)) if (each instanceof PDFDict) takeRemarks(context, each);
    const type = dictOf(part)?.get(nameOf('Type'));
    if (remarkTypes.some((remark) => remark === type)) context.delete(reference);
    else if (part instanceof PDFRawStream) context.assign(reference, cleanPicture(part));
  }
  context.trailerInfo = { ...(context.trailerInfo.Root && { Root: context.trailerInfo.Root }) };
  dropUnreached(context);
  refuseMore(context);
  return document;
}

/** Refuses what the check refuses, in the parts as they are: no way of writing hides them here. */
function refuseMore(context: PDFContext): void {
  for (const [, part] of context.enumerateIndirectObjects())
    for (const each of partsIn(part)) {
      const names = each instanceof PDFDict ? each.keys() : each instanceof PDFName ? [each] : [];
      const found = names.find((name) => refused.has(name));
      if (found) throw new Error(`The PDF does more than be read: it holds ${found}`);
    }
}

const dictOf = (part: PDFObject | undefined) =>
  part instanceof PDFDict ? part : part instanceof PDFStream ? part.dict : undefined;

/** A part with all that it holds itself: what it refers to is another part. */
function* partsIn(part: PDFObject): Generator<PDFObject> {
  yield part;
  const inside = part instanceof PDFArray ? part.asArray() : (dictOf(part)?.values() ?? []);
  for (const each of inside) yield* partsIn(each);
}

function takeRemarks(context: PDFContext, dict: PDFDict): void {
  for (const remark of remarks) dict.delete(remark);
  const margin = dict.lookup(nameOf('Annots'));
  if (!(margin instanceof PDFArray)) return;
  const kept = context.obj([]);
  for (const each of margin.asArray()) {
    const note = dictOf(context.lookup(each));
    const kind = note?.get(nameOf('Subtype'));
    if (notes.some((name) => name === kind)) {
      note?.delete(nameOf('M'));
      kept.push(each);
    } else if (each instanceof PDFRef) context.delete(each);
  }
  dict.set(nameOf('Annots'), kept);
}

/** The most that a JPEG may grow to, in bytes, when what is packed around it is taken off. */
const mostOfPicture = 20_000_000;

/** A JPEG in a PDF without its remarks; another stream as it is. What was packed around it is taken off. */
function cleanPicture(stream: PDFRawStream): PDFRawStream {
  const [filter, settings] = ['Filter', 'DecodeParms'].map((name) => stream.dict.lookup(nameOf(name)));
  const ways = filter instanceof PDFArray ? filter.asArray().map((_way, at) => filter.lookup(at)) : [filter];
  if (ways.at(-1) !== nameOf('DCTDecode')) return stream;
  const dict = stream.dict.clone();
  const around = dict.clone();
  dict.set(nameOf('Filter'), nameOf('DCTDecode'));
  if (ways.length === 1) return PDFRawStream.of(dict, withoutRemarks(stream.contents));
  around.set(nameOf('Filter'), stream.dict.context.obj(ways.slice(0, -1)));
  const own = settings instanceof PDFArray ? settings.lookup(ways.length - 1) : undefined;
  if (own) dict.set(nameOf('DecodeParms'), own);
  else dict.delete(nameOf('DecodeParms'));
  const bytes = decodePDFRawStream(PDFRawStream.of(around, stream.contents)).getBytes(mostOfPicture);
  if (bytes.length === mostOfPicture) throw new Error('A picture in the PDF grows too large');
  return PDFRawStream.of(dict, withoutRemarks(new Uint8Array(bytes)));
}

/** Deletes the parts that nothing leads to from the catalog: they are left from earlier versions. */
function dropUnreached(context: PDFContext): void {
  const refersTo = (part: PDFObject | undefined) =>
    part ? [...partsIn(part)].filter((each) => each instanceof PDFRef) : [];
  const reached = new Set<PDFRef>();
  const next = refersTo(context.trailerInfo.Root);
  for (let reference = next.pop(); reference; reference = next.pop()) {
    if (reached.has(reference)) continue;
    reached.add(reference);
    next.push(...refersTo(context.lookup(reference)));
  }
  for (const [reference] of context.enumerateIndirectObjects()) if (!reached.has(reference)) context.delete(reference);
}
