import { useCallback } from 'react';
import { Link } from 'react-router';
import { absentSites } from '../../../../shared/domain/overview/queries.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { useToday } from '../../../state/use-clock.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import styles from './list.module.css';
import { ShortList } from './short-list.tsx';

/** Active sites that nobody has seen at a meeting for a year. */
export function AbsentSites() {
  const { overview, language } = useText();
  const today = useToday();
  const absent = useDocument(useCallback((database: Database) => absentSites(database, today), [today]));
  return (
    <Section title={overview.absent.title} description={overview.absent.description}>
      <ShortList
        items={absent}
        keyOf={({ site }) => site.id}
        none={overview.absent.none}
        renderItem={({ site, lastOn }) => (
          <div className={styles.main}>
            <Link className={styles.link} to={`/standorte/${site.id}`}>
              {site.shortName}
            </Link>
            <span className={styles.quiet}>
              {lastOn ? overview.absent.lastOn(formatDay(lastOn, language)) : overview.absent.never}
            </span>
          </div>
        )}
      />
    </Section>
  );
}
