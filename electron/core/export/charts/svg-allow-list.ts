const elements = new Set('svg title desc style defs pattern clipPath g rect line path circle text tspan'.split(' '));
const attributes = new Set(
  (
    'xmlns width height viewBox role lang id x y x1 y1 x2 y2 cx cy r rx ry d dx dy fill stroke fill-opacity stroke-opacity ' +
    'stroke-width stroke-dasharray opacity font-family font-size font-weight text-anchor transform clip-path patternUnits patternTransform'
  ).split(' '),
);
const ownFont = /^(@font-face\{[^{}]*\})+$/;
const fontAddress = /url\(data:font\/woff2;base64,[A-Za-z0-9+/=]+\)/g;
const token = /<[^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*)*>/g;
const attribute = /([A-Za-z][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Lists what an SVG holds that does not belong into a drawing: scripts, foreign content, links, addresses outside the file, unknown
 * elements and attributes. An empty list means the file may be written. What cannot be read counts as a problem.
 */
export function svgProblems(svg: string): string[] {
  const text = svg.replace(/^\ufeff?<\?xml version="1\.0" encoding="UTF-8"\?>\s*/, '').trim();
  const problems = new Set<string>();
  if (!text.startsWith('<svg')) problems.add('no svg element at the start');
  let end = 0;
  let open = '';
  for (const match of text.matchAll(token)) {
    const between = text.slice(end, match.index);
    if (open === 'style') checkStyle(between, problems);
    else if (/[<>]/.test(between)) problems.add('unreadable markup');
    end = match.index + match[0].length;
    open = checkTag(match[0], problems);
  }
  if (end !== text.length) problems.add('unreadable markup at the end');
  return [...problems];
}

function checkTag(tag: string, problems: Set<string>): string {
  if (/^<[!?]/.test(tag)) {
    problems.add('comment, declaration or instruction');
    return '';
  }
  const name = /^<\/?([A-Za-z][\w:.-]*)/.exec(tag)?.[1] ?? '';
  if (!elements.has(name)) problems.add(`element ${name}`);
  if (tag.startsWith('</')) return '';
  const rest = tag.slice(name.length + 1).replace(/\/?>$/, '');
  for (const [, key = '', double, single] of rest.matchAll(attribute)) {
    checkAttribute(key, double ?? single ?? '', problems);
  }
  if (rest.replace(attribute, '').trim() !== '') problems.add(`unreadable attributes of ${name}`);
  return tag.endsWith('/>') ? '' : name;
}

function checkAttribute(key: string, value: string, problems: Set<string>): void {
  if (key === 'xmlns' && value === 'http://www.w3.org/2000/svg') return;
  if (!attributes.has(key)) problems.add(`attribute ${key}`);
  if (key === 'xmlns') problems.add('foreign namespace');
  const withoutOwn = value.replace(/url\((["']?|&quot;)#[\w-]+\1\)/g, '');
  if (/url\s*\(|javascript:|data:|https?:|\/\/|\\|&#/i.test(withoutOwn)) problems.add(`address in ${key}`);
}

function checkStyle(style: string, problems: Set<string>): void {
  if (style === '') return;
  if (!ownFont.test(style)) problems.add('style beyond fonts');
  if (/url\s*\(|@import|expression|\\|https?:|javascript:/i.test(style.replace(fontAddress, '')))
    problems.add('address in style');
}
