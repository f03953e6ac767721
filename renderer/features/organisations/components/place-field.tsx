import { organisationsByName } from '../../../../shared/domain/organisations/queries.ts';
import { sitesByName } from '../../../../shared/domain/sites/queries.ts';
import type { OrganisationId, SiteId } from '../../../../shared/kernel/ids.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { oncePerDatabase, useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField, type Choice } from '../../../ui/choice-field.tsx';

/** Where a person works: at a site or at an organisation. */
export interface Place {
  readonly siteId: SiteId | null;
  readonly organisationId: OrganisationId | null;
}

interface PlaceFieldProps {
  readonly place: Place;
  readonly onChange: (place: Place) => void;
  readonly problem: string | undefined;
  /** A person may be known without a place; what somebody does is always done at one. */
  readonly isOptional?: boolean;
}

/** Chooses a site or an organisation from one list. */
export function PlaceField({ place, onChange, problem, isOptional }: PlaceFieldProps) {
  const { roles } = useText().organisations;
  const choices = useDocument(placeChoices);
  return (
    <ChoiceField
      label={roles.place}
      value={keyOf(place)}
      choices={choices}
      onCommit={(key) => onChange(placeOf(key))}
      isRequired={isOptional !== true}
      {...(isOptional ? { onClear: () => onChange({ siteId: null, organisationId: null }) } : {})}
      problem={problem}
    />
  );
}

const placeChoices = oncePerDatabase((database: Database): Choice<string>[] => [
  ...sitesByName(database).map(({ id, shortName }) => ({ value: `site:${id}`, label: shortName })),
  ...organisationsByName(database).map(({ id, name }) => ({ value: `organisation:${id}`, label: name })),
]);

function keyOf({ siteId, organisationId }: Place): string | null {
  if (siteId !== null) return `site:${siteId}`;
  return organisationId === null ? null : `organisation:${organisationId}`;
}

// The keys are made above, so what stands behind the colon is an id of that kind.
function placeOf(key: string): Place {
  const [kind, id = ''] = key.split(':');
  return kind === 'site'
    ? { siteId: id as SiteId, organisationId: null }
    : { siteId: null, organisationId: id as OrganisationId };
}
