import { federalStateKeys } from '../../../../shared/domain/office/federal-states.ts';
import { staffByName } from '../../../../shared/domain/office/queries.ts';
import { siteType, type Site } from '../../../../shared/model/site.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { FieldGrid, Section } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { DistrictField } from './district-field.tsx';
import { useSiteChange } from './use-site-change.ts';

interface MasterSectionProps {
  readonly site: Site;
}

/** What a site is called, where it belongs, and how it is reached. */
export function MasterSection({ site }: MasterSectionProps) {
  const text = useText();
  const { fields, sections } = text.sites;
  const run = useCommand();
  const change = useSiteChange(site.id);
  const staff = useDocument(staffByName);
  const { id, officialName, shortName } = site;
  return (
    <Section title={sections.master}>
      <TextField
        label={fields.officialName}
        name="officialName"
        value={officialName}
        isRequired
        onCommit={(value) => run('site.rename', { id, officialName: value, shortName }, { quiet: true })}
      />
      <FieldGrid>
        <TextField
          label={fields.shortName}
          hint={fields.shortNameHint}
          name="shortName"
          value={shortName}
          isRequired
          onCommit={(value) => run('site.rename', { id, officialName, shortName: value }, { quiet: true })}
        />
        <ChoiceField
          label={fields.siteType}
          value={site.siteType}
          choices={siteType.options.map((value) => ({ value, label: text.enums.siteType[value] }))}
          onCommit={(value) => change({ siteType: value })}
        />
        <TextField
          label={fields.legalForm}
          hint={fields.legalFormHint}
          value={site.legalForm}
          onCommit={(legalForm) => change({ legalForm })}
        />
        <ChoiceField
          label={fields.federalState}
          value={site.federalState === '' ? null : site.federalState}
          choices={federalStateKeys.map((key) => ({ value: key, label: text.enums.federalState[key] }))}
          onCommit={(federalState) => change({ federalState })}
          onClear={() => change({ federalState: '' })}
        />
        <TextField label={fields.district} value={site.district} onCommit={(district) => change({ district })} />
        <DistrictField site={site} onCommit={(districtCode) => change({ districtCode })} />
        <TextField
          label={fields.region}
          hint={fields.regionHint}
          value={site.region}
          onCommit={(region) => change({ region })}
        />
        <TextField
          label={fields.entryWave}
          hint={fields.entryWaveHint}
          value={site.entryWave}
          onCommit={(entryWave) => change({ entryWave })}
        />
        <DayField label={fields.joinedOn} value={site.joinedOn} onCommit={(joinedOn) => change({ joinedOn })} />
        <ChoiceField
          label={fields.responsible}
          value={site.responsibleStaffId}
          choices={staff.map((member) => ({ value: member.id, label: member.name }))}
          onCommit={(responsibleStaffId) => change({ responsibleStaffId })}
          onClear={() => change({ responsibleStaffId: null })}
          clearLabel={text.sites.nobody}
        />
        <TextField label={fields.phone} type="tel" value={site.phone} onCommit={(phone) => change({ phone })} />
        <TextField label={fields.email} type="email" value={site.email} onCommit={(email) => change({ email })} />
        <TextField label={fields.website} type="url" value={site.website} onCommit={(website) => change({ website })} />
      </FieldGrid>
    </Section>
  );
}
