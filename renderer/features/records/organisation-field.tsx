import { useContext } from 'react';
import type { OrganisationId } from '../../../shared/kernel/ids.ts';
import type { Organisation } from '../../../shared/model/organisation.ts';
import { useText } from '../../state/use-text.ts';
import type { ChoiceFieldProps } from '../../ui/choice-field.tsx';
import { MadeChoiceField } from './made-choice-field.tsx';
import { RecordMakersContext } from './record-makers.ts';

interface OrganisationFieldProps extends Omit<ChoiceFieldProps<OrganisationId>, 'choices' | 'create'> {
  /** Those offered, in their order. */
  readonly organisations: readonly Organisation[];
}

/** Chooses an organisation; one not known yet is made here. */
export function OrganisationField({ organisations, ...props }: OrganisationFieldProps) {
  const { picker } = useText().meetings;
  return (
    <MadeChoiceField
      {...props}
      choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      Maker={useContext(RecordMakersContext)?.Organisation}
      makeLabel={picker.createOrganisation}
    />
  );
}
