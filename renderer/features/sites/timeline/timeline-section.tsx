import { ToggleButton } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { byYear, siteTimeline } from '../../../../shared/domain/timeline/site-timeline.ts';
import type { TimelineEntry } from '../../../../shared/domain/timeline/timeline-event.ts';
import { timelineKinds, type TimelineKind } from '../../../../shared/i18n/timeline-event.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Site } from '../../../../shared/model/site.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { Section } from '../../../ui/page.tsx';
import { RecordLink } from '../../records/index.ts';
import styles from './timeline.module.css';

/** Everything that happened at and with a site up to the chosen day, by year; chips narrow it down to some kinds. */
export function TimelineSection({ site }: { readonly site: Site }) {
  const { timeline: texts } = useText();
  const asOf = useAsOf();
  const [shown, setShown] = useState<ReadonlySet<TimelineKind>>(new Set());
  const entries = useDocument(useCallback((database: Database) => siteTimeline(database, site, asOf), [site, asOf]));
  const there = timelineKinds.filter((kind) => entries.some((entry) => entry.kind === kind));
  const years = byYear(shown.size === 0 ? entries : entries.filter(({ kind }) => shown.has(kind)));
  const toggle = (kind: TimelineKind): void => {
    const next = new Set(shown);
    if (!next.delete(kind)) next.add(kind);
    setShown(next);
  };
  return (
    <Section title={texts.title}>
      {there.length < 2 ? null : (
        <div className={styles.chips} role="group" aria-label={texts.filter}>
          {there.map((kind) => (
            <ToggleButton
              key={kind}
              size="small"
              shape="circular"
              checked={shown.has(kind)}
              onClick={() => toggle(kind)}
            >
              {texts.kinds[kind]}
            </ToggleButton>
          ))}
        </div>
      )}
      {years.length === 0 ? <p>{entries.length === 0 ? texts.empty : texts.nothingShown}</p> : null}
      {years.map(({ year, entries: ofYear }) => (
        <div key={year ?? 'undated'} className={styles.year}>
          <h3 className={styles.heading}>{texts.year(year)}</h3>
          <ul className={styles.list}>
            {ofYear.map((entry) => (
              <Line key={entry.id} entry={entry} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function Line({ entry }: { readonly entry: TimelineEntry }) {
  const { timeline, enums } = useText();
  const language = useLanguage();
  const { title, details } = timeline.event(entry.event, enums);
  return (
    <li className={styles.line}>
      {entry.day === null ? (
        <span className={styles.day}>{timeline.noDay}</span>
      ) : (
        <time className={styles.day} dateTime={entry.day}>
          {formatDay(entry.day, language)}
        </time>
      )}
      <div className={styles.text}>
        {entry.link === null ? <span>{title}</span> : <RecordLink to={entry.link}>{title}</RecordLink>}
        {details.map((detail, index) => (
          <div key={index} className={styles.detail}>
            {detail}
          </div>
        ))}
      </div>
    </li>
  );
}
