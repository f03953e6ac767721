import { useState } from 'react';
import { firstStatusDay } from '../../../../shared/domain/sites/history.ts';
import type { Day } from '../../../../shared/kernel/dates.ts';
import type { SiteId } from '../../../../shared/kernel/ids.ts';
import { blankSite } from '../../../../shared/model/blank.ts';
import { siteStatus, siteType, type SiteStatus, type SiteType } from '../../../../shared/model/site.ts';
import { useToday } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { EditDialog } from '../../records/index.ts';
import { DistrictField } from './district-field.tsx';
import { onlyFederalState } from './only-federal-state.ts';

interface CreateSiteDialogProps {
  /** A name typed elsewhere already. */
  readonly named?: string;
  readonly onCreated: (id: SiteId) => void;
  readonly onClose: () => void;
}

/** Adds a site with its name, kind and status; everything else is filled in on its page. */
export function CreateSiteDialog({ named, onCreated, onClose }: CreateSiteDialogProps) {
  const text = useText();
  const { createDialog: words, ...sites } = text.sites;
  const run = useCommand();
  const today = useToday();
  const federalState = useDocument(onlyFederalState);
  const [officialName, setOfficialName] = useState(named ?? '');
  const [shortName, setShortName] = useState('');
  const [type, setType] = useState<SiteType>('JOBCENTER_GE');
  const [districtCode, setDistrictCode] = useState('');
  const [status, setStatus] = useState<SiteStatus>('PREPARING');
  const [joinedOn, setJoinedOn] = useState<Day | null>(null);

  async function create() {
    const record = {
      ...blankSite(officialName),
      shortName: shortName === '' ? officialName : shortName,
      siteType: type,
      federalState: districtCode === '' ? federalState : districtCode.slice(0, 2),
      districtCode,
      joinedOn,
      statusHistory: [{ from: firstStatusDay({ joinedOn }, today), status, mergedInto: null, note: '' }],
    };
    const outcome = await run('site.create', { record }, { quiet: true });
    if (outcome.ok) onCreated(outcome.value.id as SiteId); // the command has made it
    return outcome;
  }

  return (
    <EditDialog title={sites.create} submitLabel={words.submit} onClose={onClose} onSubmit={create}>
      {(problemOf) => (
        <>
          <TextField
            label={words.officialName}
            value={officialName}
            isRequired
            autoFocus
            onCommit={setOfficialName}
            problem={problemOf('officialName')}
          />
          <TextField
            label={words.shortName}
            hint={words.shortNameHint}
            value={shortName}
            onCommit={setShortName}
            problem={problemOf('officialName') ? undefined : problemOf('shortName')}
          />
          <ChoiceField
            label={sites.fields.siteType}
            value={type}
            choices={siteType.options.map((value) => ({ value, label: text.enums.siteType[value] }))}
            onCommit={setType}
          />
          <DistrictField
            site={{ officialName, shortName, federalState, districtCode, district: '' }}
            onCommit={setDistrictCode}
          />
          <DayField
            label={sites.fields.joinedOn}
            value={joinedOn}
            onCommit={setJoinedOn}
            problem={problemOf('joinedOn')}
          />
          <ChoiceField
            label={words.status}
            hint={words.statusHint}
            value={status}
            choices={siteStatus.options
              .filter((value) => value !== 'MERGED')
              .map((value) => ({ value, label: text.enums.siteStatus[value] }))}
            onCommit={setStatus}
          />
        </>
      )}
    </EditDialog>
  );
}
