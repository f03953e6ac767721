import { Button, Switch } from '@fluentui/react-components';
import { ArrowSwapRegular, DualScreenVerticalScrollRegular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router';
import { sitesByName } from '../../../../shared/domain/sites/queries.ts';
import { compareSites } from '../../../../shared/domain/views/compare-sites.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Site } from '../../../../shared/model/site.ts';
import { useAsOf, useToday } from '../../../state/use-clock.ts';
import { oncePerDatabase, useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../../ui/page.tsx';
import { RecordLink } from '../../records/index.ts';
import styles from './compare.module.css';
import { CompareTable } from './compare-table.tsx';

/** Two sites side by side, as they stand on the chosen day; the address names them (`?a=…&b=…`). */
export function ComparePage() {
  const text = useText();
  const { compare: texts } = text.views;
  const asOf = useAsOf();
  const today = useToday();
  const [search, setSearch] = useSearchParams();
  const [isOnlyDifferent, setOnlyDifferent] = useState(false);
  const sites = useDocument(sitesInOrder);
  const left = sites.find(({ id }) => id === search.get('a')) ?? null;
  const right = sites.find(({ id }) => id === search.get('b')) ?? null;
  const sections = useDocument(
    useCallback(
      (database: Database) =>
        left && right && left !== right
          ? compareSites(database, { left: left.id, right: right.id, asOf, today, text })
          : null,
      [left, right, asOf, today, text],
    ),
  );
  const choices = sites.map(({ id, shortName }) => ({ value: id, label: shortName }));

  function choose(side: 'a' | 'b', site: Site['id']): void {
    setSearch({ ...Object.fromEntries(search), [side]: site }, { replace: true });
  }

  return (
    <Page title={texts.title}>
      <PageHeader
        breadcrumb={<RecordLink to="/standorte">{text.sites.title}</RecordLink>}
        title={texts.title}
        subtitle={text.sites.asOf(formatDay(asOf, text.language))}
      />
      <div className={styles.choice}>
        <ChoiceField
          label={texts.first}
          value={left?.id ?? null}
          choices={choices}
          isAlwaysEditable
          onCommit={(id) => choose('a', id)}
        />
        <ChoiceField
          label={texts.second}
          value={right?.id ?? null}
          choices={choices}
          isAlwaysEditable
          onCommit={(id) => choose('b', id)}
        />
        <Button
          icon={<ArrowSwapRegular />}
          disabledFocusable={!left || !right}
          onClick={() => left && right && setSearch({ a: right.id, b: left.id }, { replace: true })}
        >
          {texts.swap}
        </Button>
        <Switch
          label={texts.onlyDifferent}
          checked={isOnlyDifferent}
          onChange={(_, { checked }) => setOnlyDifferent(checked)}
        />
      </div>
      {sections && left && right ? (
        <CompareTable sections={sections} left={left} right={right} isOnlyDifferent={isOnlyDifferent} />
      ) : (
        <EmptyState icon={<DualScreenVerticalScrollRegular />} title={texts.pickTitle} text={texts.pickText} />
      )}
    </Page>
  );
}

const sitesInOrder = oncePerDatabase(sitesByName);
