import { Button } from '@fluentui/react-components';
import { AddRegular, PeopleTeamRegular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import { steeringGroupOn, steeringGroupsOf } from '../../../shared/domain/steering/queries.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import type { SiteId } from '../../../shared/kernel/ids.ts';
import type { Database } from '../../../shared/model/database.ts';
import { useAsOf } from '../../state/use-clock.ts';
import { useDocument } from '../../state/use-document.ts';
import { useCanWrite } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { useLanguage } from '../../state/ui-store.ts';
import { Column, Columns } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useAskedForm } from '../records/index.ts';
import { CreateGroupDialog } from './components/create-group-dialog.tsx';
import { FactsSection } from './components/facts-section.tsx';
import { GapsSection } from './components/gaps-section.tsx';
import { MeetingsSection } from './components/meetings-section.tsx';
import { MembersSection } from './components/members-section.tsx';
import { OpenDecisionsSection } from './components/open-decisions-section.tsx';
import { OtherGroupsSection } from './components/other-groups-section.tsx';

interface SteeringAreaProps {
  readonly siteId: SiteId;
  readonly siteName: string;
}

/** The steering body of a site as of the day: who sits there, what was decided, and what is missing. */
export function SteeringArea({ siteId, siteName }: SteeringAreaProps) {
  const words = useText().steering;
  const language = useLanguage();
  const asOf = useAsOf();
  const canWrite = useCanWrite();
  const [isCreating, setCreating] = useState(false);
  const group = useDocument(
    useCallback((database: Database) => steeringGroupOn(database, siteId, asOf), [siteId, asOf]),
  );
  const all = useDocument(useCallback((database: Database) => steeringGroupsOf(database, siteId), [siteId]));
  useAskedForm(canWrite && !group ? 'gremium' : null, () => setCreating(true));
  // A seat for the municipality needs the body first.
  useAskedForm(canWrite && !group ? 'kommune' : null, () => setCreating(true));
  const others = all.filter((each) => each !== group);
  return (
    <>
      {group ? (
        <Columns>
          <Column>
            <GapsSection key={group.id} group={group} siteName={siteName} />
            <MembersSection group={group} siteName={siteName} />
            <MeetingsSection group={group} />
          </Column>
          <Column>
            <FactsSection key={group.id} group={group} />
            <OpenDecisionsSection group={group} />
            <OtherGroupsSection groups={others} />
          </Column>
        </Columns>
      ) : (
        <Column>
          <EmptyState
            icon={<PeopleTeamRegular />}
            title={words.empty(formatDay(asOf, language))}
            text={words.emptyText}
            actions={
              canWrite && (
                <Button appearance="primary" icon={<AddRegular />} onClick={() => setCreating(true)}>
                  {words.create}
                </Button>
              )
            }
          />
          <OtherGroupsSection groups={others} />
        </Column>
      )}
      {isCreating && <CreateGroupDialog siteId={siteId} from={asOf} onClose={() => setCreating(false)} />}
    </>
  );
}
