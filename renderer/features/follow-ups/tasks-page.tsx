import { Button } from '@fluentui/react-components';
import { AddRegular, TaskListLtrRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { doneFollowUps, openFollowUps } from '../../../shared/domain/follow-ups/queries.ts';
import { useToday } from '../../state/use-clock.ts';
import { useDocument } from '../../state/use-document.ts';
import { useCanWrite } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader, Section } from '../../ui/page.tsx';
import { useAskedForm } from '../records/index.ts';
import { FollowUpDialog } from './follow-up-dialog.tsx';
import { FollowUpEntries } from './follow-up-entries.tsx';

const noStart = {};

/** Every task of the office: what is open by its day, and what is done folded away. */
export function TasksPage() {
  const { followUps: words } = useText().sites;
  const today = useToday();
  const canWrite = useCanWrite();
  const open = useDocument(openFollowUps);
  const done = useDocument(doneFollowUps);
  const [isAdding, setAdding] = useState(false);
  useAskedForm(canWrite ? 'aufgabe' : null, () => setAdding(true));
  const create = canWrite && (
    <Button appearance="primary" icon={<AddRegular />} onClick={() => setAdding(true)}>
      {words.create}
    </Button>
  );
  const isEmpty = open.length + done.length === 0;
  return (
    <Page title={words.pageTitle}>
      <PageHeader title={words.pageTitle} actions={!isEmpty && create} />
      {isEmpty ? (
        <EmptyState icon={<TaskListLtrRegular />} title={words.emptyTitle} text={words.emptyText} actions={create} />
      ) : (
        <Section title={words.openTitle(open.length)}>
          <FollowUpEntries
            label={words.openTitle(open.length)}
            followUps={open}
            empty={words.noneOpen}
            asOf={today}
            isPast={false}
            withPlaces
          />
          {done.length > 0 && (
            <Disclosure label={words.doneTitle(done.length)}>
              <FollowUpEntries
                label={words.doneTitle(done.length)}
                followUps={done}
                empty=""
                asOf={today}
                isPast={false}
                withPlaces
              />
            </Disclosure>
          )}
        </Section>
      )}
      {isAdding && <FollowUpDialog start={noStart} followUp={null} onClose={() => setAdding(false)} />}
    </Page>
  );
}
