import { useCallback } from 'react';
import { Link } from 'react-router';
import { endingWithin } from '../../../../shared/domain/agreements/queries.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import { daysBetween } from '../../../../shared/kernel/dates.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { useToday } from '../../../state/use-clock.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import styles from './list.module.css';
import { ShortList } from './short-list.tsx';

const leadDays = 180;

/** Agreements that run out within half a year. */
export function EndingAgreements() {
  const { overview, enums, language } = useText();
  const today = useToday();
  const ending = useDocument(
    useCallback(
      (database: Database) =>
        endingWithin(database, leadDays, today).map((agreement) => ({
          agreement,
          siteName: database.sites[agreement.siteId]?.shortName ?? '',
        })),
      [today],
    ),
  );
  return (
    <Section title={overview.agreements.title} description={overview.agreements.description}>
      <ShortList
        items={ending}
        keyOf={({ agreement }) => agreement.id}
        none={overview.agreements.none}
        renderItem={({ agreement, siteName }) => (
          <div className={styles.main}>
            <Link className={styles.link} to={`/standorte/${agreement.siteId}`}>
              {siteName}
            </Link>
            <span className={styles.quiet}>
              {enums.agreementType[agreement.agreementType]}
              {agreement.termEnd
                ? ` · ${overview.agreements.endsOn(formatDay(agreement.termEnd, language), daysBetween(today, agreement.termEnd))}`
                : ''}
            </span>
          </div>
        )}
      />
    </Section>
  );
}
