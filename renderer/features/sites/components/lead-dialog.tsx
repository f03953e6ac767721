import { useState } from 'react';
import { insurersByName, organisationsByName } from '../../../../shared/domain/organisations/queries.ts';
import type { OrganisationId } from '../../../../shared/kernel/ids.ts';
import { invalidField } from '../../../../shared/kernel/errors.ts';
import { err } from '../../../../shared/kernel/result.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Organisation } from '../../../../shared/model/organisation.ts';
import type { LeadAssignment, Site } from '../../../../shared/model/site.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { EditDialog, OrganisationField } from '../../records/index.ts';

interface LeadDialogProps {
  readonly site: Site;
  /** Null: a new one, which closes the one before. */
  readonly lead: LeadAssignment | null;
  readonly onClose: () => void;
}

/** Adds a lead from a day on, or changes who led when. */
export function LeadDialog({ site, lead, onClose }: LeadDialogProps) {
  const text = useText();
  const { history, save } = text.sites;
  const run = useCommand();
  const asOf = useAsOf();
  const insurers = useDocument(insurersFirst);
  const [organisationId, setOrganisation] = useState<OrganisationId | null>(lead?.organisationId ?? null);
  const [from, setFrom] = useState(lead ? lead.from : asOf);
  const [until, setUntil] = useState(lead?.until ?? null);
  const { id } = site;
  return (
    <EditDialog
      title={lead ? history.editLead : history.addLead}
      submitLabel={save}
      problemTexts={{ 'overlapping-terms': lead ? history.overlap : history.sameDay }}
      onClose={onClose}
      onSubmit={async () => {
        if (organisationId === null) return err(invalidField('organisationId', 'required'));
        return lead
          ? run('site.reviseLead', { id, from: lead.from, lead: { organisationId, from, until } }, { quiet: true })
          : run('site.setLead', { id, organisationId, from }, { quiet: true });
      }}
    >
      {(problemOf) => (
        <>
          <OrganisationField
            label={history.insurer}
            value={organisationId}
            organisations={insurers}
            onCommit={setOrganisation}
            isRequired
            problem={problemOf('organisationId')}
            {...(insurers.length === 0 && { hint: history.noInsurers })}
          />
          <DayField
            label={history.from}
            value={from}
            hint={lead ? history.fromHint : history.leadHint}
            onCommit={setFrom}
            problem={problemOf('from')}
          />
          {lead && <DayField label={history.until} value={until} onCommit={setUntil} problem={problemOf('until')} />}
        </>
      )}
    </EditDialog>
  );
}

// Any organisation may lead, but an insurer nearly always does.
function insurersFirst(database: Database): Organisation[] {
  const insurers = insurersByName(database);
  return [...insurers, ...organisationsByName(database).filter((each) => !insurers.includes(each))];
}
