import type { PictureSpec } from '../../shared/documents/charts/picture-spec.ts';
import type { PictureSize } from '../charts/column-layout.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

/** Takes a drawn chart out of the page: own size and ground, title and description, font inside, nothing of the page left. */
export function selfContainedSvg(
  drawn: SVGSVGElement,
  about: { readonly spec: PictureSpec; readonly size: PictureSize; readonly fonts: string; readonly ground: string },
): string {
  const { spec, size, fonts, ground } = about;
  const copy = drawn.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('The copy of an SVG is an SVG');
  for (const element of [copy, ...copy.querySelectorAll('*')]) tidy(element);
  for (const empty of copy.querySelectorAll('g:empty, defs:empty, title, desc')) empty.remove();
  copy.setAttribute('xmlns', svgSpace);
  copy.setAttribute('width', String(size.width));
  copy.setAttribute('height', String(size.height));
  copy.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  copy.setAttribute('role', 'img');
  copy.setAttribute('lang', document.documentElement.lang);
  copy.prepend(
    make('title', spec.title),
    make('desc', spec.altText),
    make('style', fonts),
    make('rect', '', { width: '100%', height: '100%', fill: ground }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

// recharts leaves class names, focus and data attributes of the page behind (stack: they have no meaning in a file).
function tidy(element: Element): void {
  for (const { name } of [...element.attributes]) {
    const isOfPage = name === 'class' || name === 'style' || name === 'tabindex' || name === 'role' || name === 'name';
    if (isOfPage || name.startsWith('data-') || name.startsWith('aria-') || !drawingAttributes.test(name)) {
      element.removeAttribute(name);
    }
  }
}

const drawingAttributes =
  /^(x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|d|dx|dy|width|height|id|fill|stroke|fill-opacity|stroke-opacity|stroke-width|stroke-dasharray|font-family|font-size|font-weight|text-anchor|transform|opacity|clip-path|patternUnits|patternTransform|viewBox)$/;

function make(name: string, text: string, attributes: Readonly<Record<string, string>> = {}): SVGElement {
  const element = document.createElementNS(svgSpace, name);
  if (text !== '') element.textContent = text;
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}
