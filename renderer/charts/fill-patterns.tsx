import type { ReactNode } from 'react';

/** Names the fill of a series: its plain colour, or a pattern of the same SVG, so that colour is never the only difference. */
export function fillOf(colours: readonly string[], index: number, prefix: string): string {
  return index === 0 ? (colours[0] ?? 'none') : `url(#${prefix}-${index})`;
}

/** Defines one pattern for each series but the first. */
export function FillPatterns({ colours, prefix }: { readonly colours: readonly string[]; readonly prefix: string }) {
  return (
    <defs>
      {colours.slice(1).map((colour, index) => (
        <pattern
          key={colour}
          id={`${prefix}-${index + 1}`}
          width={8}
          height={8}
          patternUnits="userSpaceOnUse"
          patternTransform={turns[index % turns.length] ?? 'rotate(0)'}
        >
          <rect width={8} height={8} fill={colour} />
          {marks[index % marks.length]}
        </pattern>
      ))}
    </defs>
  );
}

const mark = { stroke: '#ffffff', strokeOpacity: 0.5, strokeWidth: 1.4 } as const;
const stripe = <line x1={0} y1={4} x2={8} y2={4} {...mark} />;
const dot = <circle cx={4} cy={4} r={1.5} fill="#ffffff" fillOpacity={0.55} />;
const cross = (
  <g>
    {stripe}
    <line x1={4} y1={0} x2={4} y2={8} {...mark} />
  </g>
);

const marks: readonly ReactNode[] = [stripe, dot, stripe, cross, stripe, cross, stripe];
const turns = ['rotate(-45)', 'rotate(0)', 'rotate(45)', 'rotate(0)', 'rotate(90)', 'rotate(45)', 'rotate(0)'] as const;
