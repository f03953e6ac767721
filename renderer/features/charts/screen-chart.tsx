import { useId, useLayoutEffect, useRef } from 'react';
import type { ChartSpec } from '../../../shared/documents/charts/chart-spec.ts';
import { screenLook } from '../../charts/chart-look.ts';
import { ChartPicture } from '../../charts/chart-picture.tsx';
import { matrixHeight } from '../../charts/matrix-layout.ts';
import { useText } from '../../state/use-text.ts';
import { useDarkGround, useWidth } from '../pictures/index.ts';
import styles from './screen-chart.module.css';

const columnsHeight = 360;
/** Room for names beside the first column, and the least room of one. */
const leastWidth = { names: 120, column: 26 } as const;

/** A chart in the width of its card; where its columns need more, it scrolls sideways, from its last column on. */
export function ScreenChart({ spec }: { readonly spec: ChartSpec }) {
  const { page } = useText().charts;
  const place = useRef<HTMLDivElement>(null);
  const available = useWidth(place);
  const look = screenLook(useDarkGround());
  const prefix = `fill-${useId().replace(/[^\w-]/g, '')}`;
  const width = Math.max(available, leastWidth.names + spec.categories.length * leastWidth.column);
  const height = spec.kind === 'matrix' ? matrixHeight(spec, look) : columnsHeight;
  const isScrolled = width > available;
  // The headline speaks of the last column, so that one is in sight.
  useLayoutEffect(() => {
    if (place.current !== null && isScrolled) place.current.scrollLeft = width;
  }, [isScrolled, width]);
  return (
    <div
      ref={place}
      className={styles.place}
      {...(isScrolled ? { tabIndex: 0, role: 'region', 'aria-label': page.of(page.scrollable, spec.title) } : {})}
    >
      {available === 0 ? null : (
        <div role="img" aria-label={spec.altText} className={styles.picture}>
          {/* The words stand for the drawing; its single labels would only be read out of order. */}
          <div aria-hidden="true">
            <ChartPicture spec={spec} size={{ width, height }} look={look} prefix={prefix} />
          </div>
        </div>
      )}
    </div>
  );
}
