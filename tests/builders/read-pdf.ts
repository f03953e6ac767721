/** What a reader finds in a PDF. */
export interface ReadPdf {
  /** The text of each page, in reading order of the file. */
  readonly pages: readonly string[];
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  /** Bookmarks with their depth, from 0. */
  readonly bookmarks: readonly { readonly title: string; readonly depth: number }[];
}

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

/** Reads a PDF with a program that did not write it. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  giveNewerFunctions();
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(pdf), useWasm: false, useSystemFonts: false, disableFontFace: true });
  const document = await task.promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = [];
  for (const number of numbers) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push(content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  const { info } = await document.getMetadata();
  const facts = info as { Title?: string; Language?: string }; // pdf.js types them as a bare object
  const marks = await document.getMarkInfo();
  const outline = (await document.getOutline()) as readonly OutlineItem[] | null; // null where there are no bookmarks
  await task.destroy();
  return {
    pages,
    title: facts.Title ?? '',
    language: facts.Language ?? '',
    isTagged: (marks as unknown as ReadonlyMap<string, boolean> | null)?.get('Marked') === true, // a Map since pdf.js 6
    bookmarks: flat(outline ?? [], 0),
  };
}

function flat(items: readonly OutlineItem[], depth: number): { title: string; depth: number }[] {
  return items.flatMap((item) => [{ title: item.title, depth }, ...flat(item.items, depth + 1)]);
}

// pdf.js is written for browsers of this year; Node 20 lacks a few functions of the language.
function giveNewerFunctions(): void {
  define(Promise, 'withResolvers', function <Value>(this: PromiseConstructor) {
    let resolve: ((value: Value) => void) | undefined;
    let reject: ((cause: unknown) => void) | undefined;
    const promise = new Promise<Value>((keep, fail) => {
      resolve = keep;
      reject = fail;
    });
    return { promise, resolve, reject };
  });
  define(
    Promise,
    'try',
    (work: (...given: unknown[]) => unknown, ...given: unknown[]) => new Promise((resolve) => resolve(work(...given))),
  );
  for (const kind of [Map, WeakMap]) {
    define(
      kind.prototype,
      'getOrInsertComputed',
      function (this: Map<object, unknown>, key: object, make: (key: object) => unknown) {
        if (!this.has(key)) this.set(key, make(key));
        return this.get(key);
      },
    );
  }
  define(Uint8Array.prototype, 'toHex', function (this: Uint8Array) {
    return Buffer.from(this).toString('hex');
  });
  define(Math, 'sumPrecise', (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0));
}

function define(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}
