import { Button } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import { isSettled, needsOn, type NeedOnDay } from '../../../../shared/domain/quality/needs.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import type { SiteId } from '../../../../shared/kernel/ids.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Need } from '../../../../shared/model/site-quality.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { EntryList, type Entry } from '../../../ui/entry-list.tsx';
import { Section } from '../../../ui/page.tsx';
import { AddButton } from '../../records/index.ts';
import { NeedDialog } from './need-dialog.tsx';

interface NeedsSectionProps {
  readonly siteId: SiteId;
}

/** What a site needs as of the day; what has been settled is folded away. */
export function NeedsSection({ siteId }: NeedsSectionProps) {
  const { enums, quality, sites } = useText();
  const { needs: words } = quality;
  const language = useLanguage();
  const run = useCommand();
  const canWrite = useCanWrite();
  const asOf = useAsOf();
  const needs = useDocument(useCallback((database: Database) => needsOn(database, siteId, asOf), [siteId, asOf]));
  const [editing, setEditing] = useState<Need | 'new' | null>(null);
  const open = needs.filter(({ state }) => !isSettled(state));
  const settled = needs.filter(({ state }) => isSettled(state));

  const entry = ({ need, state }: NeedOnDay): Entry => {
    const { id, title, statedOn, settledOn, assessmentMethod, description } = need;
    const isOpen = !isSettled(state);
    const stateText =
      isOpen || settledOn === null
        ? enums.needState[state]
        : words.settled(enums.needState[state], formatDay(settledOn, language));
    const stated = statedOn && words.stated(formatDay(statedOn, language));
    return {
      key: id,
      title,
      details: [[stateText, stated, assessmentMethod].filter(Boolean).join(' · '), description],
      isCurrent: isOpen,
      actions: canWrite && isOpen && (
        <Button
          size="small"
          icon={<CheckmarkRegular />}
          aria-label={words.met(title)}
          onClick={() => void run('need.setState', { id, needState: 'MET', on: asOf })}
        >
          {words.markMet}
        </Button>
      ),
      ...(canWrite && {
        edit: { label: sites.history.edit(title), onClick: () => setEditing(need) },
        remove: { label: sites.history.remove(title), onClick: () => void run('need.remove', { id }) },
      }),
    };
  };

  return (
    <Section title={words.title} actions={<AddButton label={words.add} onClick={() => setEditing('new')} />}>
      <EntryList label={words.title} empty={words.empty} entries={open.map(entry)} />
      {settled.length > 0 && (
        <Disclosure label={words.former(settled.length)}>
          <EntryList label={words.former(settled.length)} empty="" entries={settled.map(entry)} />
        </Disclosure>
      )}
      {editing && (
        <NeedDialog siteId={siteId} need={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Section>
  );
}
