import { useCallback } from 'react';
import { formatDay } from '../../../../shared/i18n/format.ts';
import type { SitesTexts } from '../../../../shared/i18n/de/sites.ts';
import { participationHistory, type Participation } from '../../../../shared/domain/sites/participation.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Site } from '../../../../shared/model/site.ts';
import { useAsOf, useToday } from '../../../state/use-clock.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { Section } from '../../../ui/page.tsx';
import { RecordLink } from '../../records/index.ts';
import styles from './sections.module.css';

interface ParticipationSectionProps {
  readonly site: Site;
}

/** Which meetings a site was invited to, and whether it came; newest first. */
export function ParticipationSection({ site }: ParticipationSectionProps) {
  const { participation: words, sections } = useText().sites;
  const language = useLanguage();
  const today = useToday();
  const asOf = useAsOf();
  const history = useDocument(useCallback((database: Database) => participationHistory(database, site.id), [site.id]));
  // A look back knows nothing of the meetings after it.
  const known = asOf < today ? history.filter(({ date }) => date <= asOf) : history;
  const past = known.filter(({ date, isCancelled }) => date <= asOf && !isCancelled);
  const open = past.filter(({ isOpen }) => isOpen).length;
  const attended = past.filter((each) => each.attended > 0).length;
  return (
    <Section title={sections.participation}>
      {known.length === 0 ? (
        <p className={styles.summary}>{words.empty}</p>
      ) : (
        <>
          <p className={styles.summary}>{words.summary(attended, past.length - open, open)}</p>
          <div className={styles.tableFrame}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{words.date}</th>
                  <th scope="col">{words.meeting}</th>
                  <th scope="col">{words.result}</th>
                </tr>
              </thead>
              <tbody>
                {known.map((each) => (
                  <tr key={each.meetingId}>
                    <td className={styles.date}>{formatDay(each.date, language)}</td>
                    <td>
                      <RecordLink to={`/veranstaltungen/${each.meetingId}`}>{each.title}</RecordLink>
                    </td>
                    <td>{resultOf(each, words, each.date <= asOf)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Section>
  );
}

function resultOf(each: Participation, words: SitesTexts['participation'], isPast: boolean): string {
  if (each.attended > 0) return words.attended(each.attended);
  if (each.isCancelled) return words.cancelled;
  if (isPast && each.isOpen) return words.notRecorded;
  if (each.registered > 0) return words.registered;
  if (each.noShow > 0) return words.noShow;
  return each.declined > 0 ? words.declined : words.invited;
}
