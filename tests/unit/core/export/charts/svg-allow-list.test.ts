import { describe, expect, it } from 'vitest';
import { svgProblems } from '../../../../../electron/core/export/charts/svg-allow-list.ts';

const svg = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10">${inner}</svg>\n`;

describe('what may be in an exported SVG', () => {
  it('lets a drawing with patterns, texts and its own font pass', () => {
    const drawing = svg(
      "<title>A &amp; B</title><style>@font-face{font-family:'S';src:url(data:font/woff2;base64,AAAA) format('woff2')}</style>" +
        '<defs><pattern id="fill-1" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="#123456"/></pattern></defs>' +
        '<g font-family="S"><rect x="1" y="1" width="2" height="2" fill="url(#fill-1)"/><text x="1" y="1" text-anchor="middle">1 &lt; 2</text></g>',
    );
    expect(svgProblems(drawing)).toEqual([]);
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['foreign content', '<foreignObject width="1" height="1"><p>x</p></foreignObject>'],
    ['a picture from elsewhere', '<image href="https://example.org/a.png"/>'],
    ['a link', '<a href="https://example.org"><text>x</text></a>'],
    ['a reference', '<use href="#a"/>'],
    ['an animation', '<animate attributeName="x" to="1"/>'],
    ['an event handler', '<rect onload="alert(1)"/>'],
    ['an inline style', '<rect style="fill:url(https://example.org)"/>'],
    ['a fill from elsewhere', '<rect fill="url(https://example.org/#a)"/>'],
    ['a fill with escapes', '<rect fill="u\\72l(x)"/>'],
    ['an address in a hidden writing', '<rect fill="&#117;rl(x)"/>'],
    ['a style sheet that imports', '<style>@import url(https://example.org/a.css);</style>'],
    ['a font from elsewhere', "<style>@font-face{font-family:'S';src:url(https://example.org/a.woff2)}</style>"],
    ['rules beside the font', '<style>*{fill:red}</style>'],
    ['a comment', '<!-- x -->'],
    ['a document type', '<!DOCTYPE svg [<!ENTITY a "b">]>'],
    ['an instruction', '<?xml-stylesheet href="a.css"?>'],
    ['a foreign namespace', '<g xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['another prefix', '<x:script>1</x:script>'],
    ['broken markup', '<rect fill="red'],
    ['an attribute without quotes', '<rect fill=red />'],
  ])('refuses %s', (_, inner) => {
    expect(svgProblems(svg(inner))).not.toEqual([]);
  });

  it('refuses what is no SVG', () => {
    expect(svgProblems('<html></html>')).not.toEqual([]);
    expect(svgProblems('')).not.toEqual([]);
  });
});
