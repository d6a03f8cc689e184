import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type MadeFileName, madeFiles } from '../../../support/made-files';
import { type Files, validContent } from '../fixture';

const file = z.string().regex(/^(content|messages\/|editorial\/)/);

/** One thing that an editor does to a file. */
const edit = z.union([
  /** Puts other words in the place of words that stand in the file once. */
  z.strictObject({ file, replace: z.string().min(1), with: z.string() }),
  /** Puts words at the end of the file, as often as `times` says. */
  z.strictObject({ file, add: z.string().min(1), times: z.int().min(2).optional() }),
  /** Makes the file, or writes another text over it. */
  z.strictObject({ file, write: z.string() }),
  /** As `write`, for what is no text: two hexadecimal digits per byte. */
  z.strictObject({ file, bytes: z.string().regex(/^([0-9a-f]{2}\s*)+$/) }),
  /** Puts a picture, film or PDF there, by what it is. */
  z.strictObject({ file, made: z.enum(Object.keys(madeFiles) as [MadeFileName, ...MadeFileName[]]) }),
  /** Takes the file away, or the folder with all that is in it. */
  z.strictObject({ file, delete: z.literal(true) }),
  /** Gives the file, or the folder with all that is in it, another path. */
  z.strictObject({ file, rename: file }),
]);

type Edit = z.infer<typeof edit>;

/** What an editor is told about one problem: where, and what is wrong with how to mend it, in both languages. */
const told = z.strictObject({
  file,
  line: z.int().min(1),
  column: z.int().min(1),
  nl: z.string().min(1),
  en: z.string().min(1),
});

/** A fault that an editor makes in the valid content, and every problem that `content:check` then tells about. */
const fault = z.strictObject({
  title: z.string().regex(/^An? .*editor .*[^.]$/, 'say what an editor does, without a full stop'),
  change: z.array(edit).min(1),
  expected: z.array(told).min(1),
});

/** One thing that an editor is told. */
export type Told = z.infer<typeof told>;

/** A fault, with the name of the file that describes it. */
type Fault = z.infer<typeof fault> & { name: string };

const folder = 'tests/editors/check/faults';

/**
 * Reads every fault in this folder.
 *
 * @throws Error that names the file, when one is not in the right form
 */
export function readFaults(): Fault[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => {
    const read = fault.safeParse(parse(readFileSync(join(folder, name), 'utf8')));
    if (!read.success) throw new Error(`${folder}/${name} is not in the right form:\n${z.prettifyError(read.error)}`);
    return { name, ...read.data };
  });
}

/**
 * The valid content after the edits of a fault.
 *
 * @throws Error that names the fault, when an edit does not fit: the fault would prove nothing
 */
export function plant({ name, change }: Pick<Fault, 'name' | 'change'>): Files {
  return change.reduce((files, each) => {
    const reason = reasonAgainst(files, each);
    if (reason) throw new Error(`${folder}/${name}: ${each.file} ${reason}`);
    return apply(files, each);
  }, validContent());
}

function reasonAgainst(files: Files, each: Edit): string | undefined {
  const isThere = Object.keys(files).some((path) => isIn(path, each.file));
  if (!isThere) return 'write' in each || 'bytes' in each || 'made' in each ? undefined : 'does not exist';
  if ('write' in each && each.write === files[each.file]) return 'has this text already';
  if (!('replace' in each)) return undefined;
  const times = String(files[each.file]).split(each.replace).length - 1;
  return times === 1 ? undefined : `holds these words ${times} times, and must hold them once: ${each.replace}`;
}

function apply(files: Files, each: Edit): Files {
  const text = String(files[each.file] ?? '');
  if ('replace' in each) return { ...files, [each.file]: text.split(each.replace).join(each.with) };
  if ('add' in each) return { ...files, [each.file]: text + each.add.repeat(each.times ?? 1) };
  if ('write' in each) return { ...files, [each.file]: each.write };
  if ('bytes' in each) return { ...files, [each.file]: Buffer.from(each.bytes.replace(/\s/g, ''), 'hex') };
  if ('made' in each) return { ...files, [each.file]: madeFiles[each.made]() };
  const to = 'rename' in each ? each.rename : undefined;
  const moved = Object.entries(files).flatMap(([path, content]) => {
    if (!isIn(path, each.file)) return [[path, content]];
    return to === undefined ? [] : [[to + path.slice(each.file.length), content]];
  });
  return Object.fromEntries(moved);
}

function isIn(path: string, fileOrFolder: string): boolean {
  return path === fileOrFolder || path.startsWith(`${fileOrFolder}/`);
}
