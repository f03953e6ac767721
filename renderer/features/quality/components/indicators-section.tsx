import { useCallback, useState } from 'react';
import { indicatorsOn, previousFigure } from '../../../../shared/domain/quality/indicators.ts';
import type { SiteId } from '../../../../shared/kernel/ids.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Indicator } from '../../../../shared/model/site-quality.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import { AddButton } from '../../records/index.ts';
import { IndicatorDialog } from './indicator-dialog.tsx';
import { IndicatorRow } from './indicator-row.tsx';
import styles from './indicators.module.css';

interface IndicatorsSectionProps {
  /** Null: those of the whole office. */
  readonly siteId: SiteId | null;
}

/** Figures with unit, period, reference day and source as of the day, the newest first. */
export function IndicatorsSection({ siteId }: IndicatorsSectionProps) {
  const { indicators: words } = useText().quality;
  const asOf = useAsOf();
  const canWrite = useCanWrite();
  const indicators = useDocument(
    useCallback((database: Database) => indicatorsOn(database, siteId, asOf), [siteId, asOf]),
  );
  const [editing, setEditing] = useState<Indicator | 'new' | null>(null);
  const title = siteId === null ? words.officeTitle : words.title;
  return (
    <Section
      title={title}
      description={siteId === null && words.officeText}
      actions={<AddButton label={words.add} form="kennzahl" onClick={() => setEditing('new')} />}
    >
      {indicators.length === 0 ? (
        <p className={styles.empty}>{words.empty}</p>
      ) : (
        <div className={styles.frame}>
          <table className={styles.table} aria-label={title}>
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col" className={styles.value}>
                  {words.value}
                </th>
                <th scope="col">{words.referenceDate}</th>
                <th scope="col">{words.source}</th>
                {canWrite && <td />}
              </tr>
            </thead>
            <tbody>
              {indicators.map((indicator) => (
                <IndicatorRow
                  key={indicator.id}
                  indicator={indicator}
                  previous={previousFigure(indicators, indicator)}
                  onEdit={() => setEditing(indicator)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {editing && (
        <IndicatorDialog
          siteId={siteId}
          indicator={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}
