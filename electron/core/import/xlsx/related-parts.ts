import { unpackText, type UnpackBudget } from '../unpack-text.ts';
import type { ZipEntry } from '../zip-entries.ts';
import { scanXml, type XmlListener } from './scan-xml.ts';

type Entries = ReadonlyMap<string, ZipEntry>;

/** A part of a file of Office that another part refers to, and what it is there for. */
export interface RelatedPart {
  readonly id: string;
  /** The last word of the relationship's type: "worksheet", "styles", "officeDocument". */
  readonly role: string;
  readonly path: string;
}

/** Finds the parts a part refers to; a blank path means the file as a whole. What lies outside the file is none of them. */
export async function relatedParts(entries: Entries, of: string, budget: UnpackBudget): Promise<RelatedPart[]> {
  const parts: RelatedPart[] = [];
  const slash = of.lastIndexOf('/') + 1;
  await scanPart(entries, `${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`, budget, {
    open: (name, attribute) => {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const role = (attribute('Type') ?? '').split('/').at(-1) ?? '';
      parts.push({ id: attribute('Id') ?? '', role, path: partBeside(of, attribute('Target') ?? '') });
    },
  });
  return parts;
}

/** The path of a part that is named from the place of another; one that begins with a slash is named from the top. */
export function partBeside(of: string, target: string): string {
  const written = target.replaceAll('\\', '/');
  const steps = written.startsWith('/') ? [] : of.split('/').slice(0, -1);
  for (const step of written.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Scans a part of a workbook; one that is not there says nothing. */
export async function scanPart(
  entries: Entries,
  path: string,
  budget: UnpackBudget,
  listener: Partial<XmlListener>,
): Promise<void> {
  const entry = entryAt(entries, path);
  if (entry === undefined) return;
  const nothing = (): void => undefined;
  await scanXml(unpackText(entry, budget), { open: nothing, close: nothing, text: nothing, ...listener });
}

/** Finds a part by its path; capitals do not count. */
export function entryAt(entries: Entries, path: string): ZipEntry | undefined {
  const folded = path.toLowerCase();
  return entries.get(path) ?? [...entries.values()].find(({ name }) => name.toLowerCase() === folded);
}
