import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { districtByCode, districtsIn } from '../../../../shared/domain/districts/district.ts';
import { suggestionsFor } from '../../../../shared/domain/districts/unplaced-sites.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Site } from '../../../../shared/model/site.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import type { CommitOutcome } from '../../../ui/field-problem.ts';
import styles from './district-field.module.css';

interface DistrictFieldProps {
  /** What is known of the site; the Kreis is guessed from it. */
  readonly site: Pick<Site, 'district' | 'districtCode' | 'federalState' | 'officialName' | 'shortName'>;
  readonly onCommit: (districtCode: string) => CommitOutcome;
}

/** The Kreis of a site on the map: a choice with search, and what its name suggests in one click. */
export function DistrictField({ site, onCommit }: DistrictFieldProps) {
  const { district: words } = useText().map;
  const canWrite = useCanWrite();
  const served = useDocument(servedStates);
  const { districtCode } = site;
  const choices = useMemo(() => {
    const offered = districtsIn(site.federalState === '' ? served : [site.federalState]);
    const chosen = districtByCode(districtCode);
    const all = chosen === null || offered.includes(chosen) ? offered : [chosen, ...offered];
    return all.map(({ code, fullName }) => ({ value: code, label: fullName }));
  }, [site.federalState, served, districtCode]);
  const suggestions = districtCode === '' ? suggestionsFor(site, served).suggestions : [];
  return (
    <div className={styles.field}>
      <ChoiceField
        label={words.label}
        value={districtCode === '' ? null : districtCode}
        choices={choices}
        hint={words.hint}
        onCommit={onCommit}
        onClear={() => onCommit('')}
        clearLabel={words.choose}
      />
      {canWrite && suggestions.length > 0 ? (
        <div className={styles.suggestions}>
          {suggestions.slice(0, 3).map(({ code, fullName }) => (
            <Button key={code} size="small" onClick={() => void onCommit(code)}>
              {words.take(fullName)}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

function servedStates(database: Database): readonly string[] {
  return database.office.federalStates;
}
