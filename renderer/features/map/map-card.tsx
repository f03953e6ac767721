import { useId, type ReactNode } from 'react';
import type { MapSpec } from '../../../shared/documents/charts/map/map-spec.ts';
import { ExportButtons } from '../pictures/index.ts';
import styles from './map-page.module.css';

interface MapCardProps {
  readonly spec: MapSpec;
  readonly name: string;
  readonly children: ReactNode;
}

/** A map with what belongs to it: finding, definition, source, and the ways to take it elsewhere. */
export function MapCard({ spec, name, children }: MapCardProps) {
  const titleId = useId();
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <div>
        <p className={styles.name}>{name}</p>
        <h2 id={titleId} className={styles.title}>
          {spec.title}
        </h2>
        <p className={styles.subtitle}>{spec.subtitle}</p>
      </div>
      {children}
      <p className={styles.note}>{spec.definition}</p>
      <p className={styles.note}>{spec.source}</p>
      <div className={styles.foot}>
        <ExportButtons spec={spec} part={spec} name={name} />
      </div>
    </section>
  );
}
