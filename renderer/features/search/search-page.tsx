import { SearchBox } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { Link, useSearchParams } from 'react-router';
import { useText } from '../../state/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader, Section } from '../../ui/page.tsx';
import { RecordIcon } from './record-icon.tsx';
import styles from './search-page.module.css';
import type { RecordKind, SearchRecord } from './search-record.ts';
import { useSearch } from './use-search.ts';

const mostRecords = 200;

/** Search over every record, with all hits by kind; the address keeps what was typed. */
export function SearchPage() {
  const { common, search } = useText();
  const [parameters, setParameters] = useSearchParams();
  const typed = parameters.get('q') ?? '';
  const records = useSearch(typed, mostRecords);
  return (
    <Page title={search.title}>
      <PageHeader title={search.title} />
      <SearchBox
        className={styles.field ?? ''}
        size="large"
        aria-label={search.label}
        placeholder={search.placeholder}
        dismiss={{ 'aria-label': common.actions.clear }}
        value={typed}
        onChange={(_, data) => setParameters(data.value === '' ? {} : { q: data.value }, { replace: true })}
        data-page-filter=""
        data-own-undo=""
      />
      <p className={styles.count} role="status">
        {typed.trim() === '' ? '' : search.results(records.length)}
      </p>
      {records.length === 0 ? (
        <EmptyState
          icon={<SearchRegular />}
          title={typed.trim() === '' ? search.hint : search.none(typed)}
          text={typed.trim() === '' ? undefined : search.noneText}
        />
      ) : null}
      {kindsOf(records).map((kind) => (
        <Hits key={kind} kind={kind} records={records.filter((record) => record.kind === kind)} />
      ))}
    </Page>
  );
}

/** The kinds that were found, the one with the best hit first. */
function kindsOf(records: readonly SearchRecord[]): readonly RecordKind[] {
  return [...new Set(records.map(({ kind }) => kind))];
}

interface HitsProps {
  readonly kind: RecordKind;
  readonly records: readonly SearchRecord[];
}

function Hits({ kind, records }: HitsProps) {
  const { search } = useText();
  return (
    <Section title={`${search.groups[kind]} (${records.length})`}>
      <ul className={styles.hits}>
        {records.map((record) => (
          <li key={record.id} className={styles.hit}>
            <span className={styles.icon} aria-hidden="true">
              <RecordIcon kind={record.kind} />
            </span>
            <span className={styles.texts}>
              <Link className={styles.link} to={record.path}>
                {record.title}
              </Link>
              <span className={styles.detail}>{record.detail}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
