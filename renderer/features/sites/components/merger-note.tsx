import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useCallback } from 'react';
import { mergerOn, predecessorsOn } from '../../../../shared/domain/sites/mergers.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Site } from '../../../../shared/model/site.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { EntryList } from '../../../ui/entry-list.tsx';
import { Section } from '../../../ui/page.tsx';
import { RecordLink } from '../../records/index.ts';
import styles from './merger-note.module.css';

interface MergerProps {
  readonly site: Site;
}

/** Says into which site this one has gone by the day, with the way there; nothing while it stands on its own. */
export function MergerNote({ site }: MergerProps) {
  const { merge } = useText().sites;
  const language = useLanguage();
  const asOf = useAsOf();
  const merger = useDocument(useCallback((database: Database) => mergerOn(database, site, asOf), [site, asOf]));
  if (!merger) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody className={styles.body ?? ''}>
        {merge.isPartOf(merger.from && formatDay(merger.from, language))}{' '}
        <RecordLink to={`/standorte/${merger.site.id}`}>{merger.site.shortName}</RecordLink>
        <div>{merge.staysReadable}</div>
      </MessageBarBody>
    </MessageBar>
  );
}

/** The sites that have become part of this one by the day; nothing where there are none. */
export function PredecessorsSection({ site }: MergerProps) {
  const { merge, sections } = useText().sites;
  const language = useLanguage();
  const asOf = useAsOf();
  const { id } = site;
  const predecessors = useDocument(useCallback((database: Database) => predecessorsOn(database, id, asOf), [id, asOf]));
  if (predecessors.length === 0) return null;
  return (
    <Section title={sections.predecessors}>
      <EntryList
        label={sections.predecessors}
        empty=""
        entries={predecessors.map(({ site: other, from }) => ({
          key: other.id,
          title: <RecordLink to={`/standorte/${other.id}`}>{other.shortName}</RecordLink>,
          details: merge.joined(from && formatDay(from, language)),
          isCurrent: false,
        }))}
      />
    </Section>
  );
}
