import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { similarOrganisations } from '../../../../shared/domain/organisations/queries.ts';
import type { OrganisationId } from '../../../../shared/kernel/ids.ts';
import { blankOrganisation } from '../../../../shared/model/blank.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { partnerType, type PartnerType } from '../../../../shared/model/organisation.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { EditDialog } from '../../records/index.ts';

interface CreateOrganisationDialogProps {
  /** A name typed elsewhere already. */
  readonly named?: string;
  readonly onCreated: (id: OrganisationId) => void;
  readonly onClose: () => void;
}

/** Adds an organisation; says when there is one of that name already. */
export function CreateOrganisationDialog({ named, onCreated, onClose }: CreateOrganisationDialogProps) {
  const text = useText();
  const { fields, ...words } = text.organisations;
  const run = useCommand();
  const [name, setName] = useState(named ?? '');
  const [shortName, setShortName] = useState('');
  const [kind, setKind] = useState<PartnerType>('HEALTH_INSURER');
  const similar = useDocument(useCallback((database: Database) => similarOrganisations(database, name), [name]));

  async function create() {
    const record = { ...blankOrganisation(name), shortName, partnerType: kind };
    const outcome = await run('organisation.create', { record }, { quiet: true });
    if (outcome.ok) onCreated(outcome.value.id as OrganisationId); // the command has made it
    return outcome;
  }

  return (
    <EditDialog title={words.createTitle} submitLabel={words.submit} onClose={onClose} onSubmit={create}>
      {(problemOf) => (
        <>
          <TextField
            label={fields.name}
            value={name}
            isRequired
            autoFocus
            onCommit={setName}
            problem={problemOf('name')}
          />
          {similar[0] && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{words.duplicate(similar[0].name)}</MessageBarBody>
            </MessageBar>
          )}
          <TextField
            label={fields.shortName}
            hint={fields.shortNameHint}
            value={shortName}
            onCommit={setShortName}
            problem={problemOf('shortName')}
          />
          <ChoiceField
            label={fields.partnerType}
            value={kind}
            choices={partnerType.options.map((value) => ({ value, label: text.enums.partnerType[value] }))}
            onCommit={setKind}
          />
        </>
      )}
    </EditDialog>
  );
}
