import { MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { MapRegular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useState } from 'react';
import { mapMeasures, type MapMeasure } from '../../../shared/domain/map/site-marks.ts';
import { federalStateKeys, type FederalStateKey } from '../../../shared/domain/office/federal-states.ts';
import { buildDistrictMap, buildTileMap, statesToShow } from '../../../shared/documents/charts/map/build-map.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import type { Database } from '../../../shared/model/database.ts';
import { useAsOf } from '../../state/use-clock.ts';
import { useDocument } from '../../state/use-document.ts';
import { useText } from '../../state/use-text.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { EmptyState, Page, PageHeader } from '../../ui/page.tsx';
import { RecordLink } from '../records/index.ts';
import { DistrictList } from './district-list.tsx';
import { DistrictMap } from './district-map.tsx';
import { MapCard } from './map-card.tsx';
import styles from './map-page.module.css';
import { TileMap } from './tile-map.tsx';
import { UnplacedSection } from './unplaced-section.tsx';
import { useMapGeometry } from './use-map-geometry.ts';

/** What is drawn: one Land, those with sites, or all of them. */
type Area = FederalStateKey | 'offered' | 'all';

/** The sites of the office on a map, by a measure that is chosen, as of the day in the header. */
export function MapPage() {
  const text = useText();
  const { map: words, enums, language } = text;
  const asOf = useAsOf();
  const database = useDeferredValue(useDocument(wholeDatabase));
  const geometry = useMapGeometry();
  const [measure, setMeasure] = useState<MapMeasure>('status');
  const [area, setArea] = useState<Area>('offered');
  const offered = useMemo(() => statesToShow(database), [database]);
  const { districts, tiles } = useMemo(() => {
    const federalStates = area === 'all' ? federalStateKeys : area === 'offered' ? offered : [area];
    return {
      districts: buildDistrictMap(database, { measure, asOf, federalStates }, text),
      tiles: buildTileMap(database, { measure, asOf }, text),
    };
  }, [database, measure, asOf, area, offered, text]);
  if (Object.keys(database.sites).length === 0) {
    return (
      <Page title={words.title}>
        <PageHeader title={words.title} />
        <EmptyState
          icon={<MapRegular />}
          title={words.page.emptyTitle}
          text={words.page.emptyText}
          actions={<RecordLink to="/standorte">{words.page.emptyAction}</RecordLink>}
        />
      </Page>
    );
  }
  return (
    <Page title={words.title}>
      <PageHeader title={words.title} subtitle={words.lead(formatDay(asOf, language))} />
      {database.office.isSample ? (
        <MessageBar intent="info">
          <MessageBarBody>{words.page.sample}</MessageBarBody>
        </MessageBar>
      ) : null}
      <div className={styles.choices}>
        <ChoiceField
          label={words.measure}
          value={measure}
          choices={mapMeasures.map((value) => ({ value, label: words.measures[value].name }))}
          isAlwaysEditable
          onCommit={setMeasure}
        />
        <ChoiceField<Area>
          label={words.land}
          value={area}
          choices={[
            { value: 'offered', label: words.allOffered },
            { value: 'all', label: words.germany },
            ...federalStateKeys.map((key) => ({ value: key, label: enums.federalState[key] })),
          ]}
          isAlwaysEditable
          onCommit={setArea}
        />
      </div>
      <div className={styles.columns}>
        <div className={styles.column}>
          <MapCard spec={districts} name={words.page.districts}>
            {geometry === null ? <Spinner className={styles.waiting ?? ''} label={words.page.drawing} /> : null}
            {geometry === 'failed' ? <p className={styles.waiting}>{words.page.loadFailed}</p> : null}
            {geometry !== null && geometry !== 'failed' ? <DistrictMap spec={districts} geometry={geometry} /> : null}
          </MapCard>
          <DistrictList spec={districts} />
        </div>
        <div className={styles.column}>
          <UnplacedSection asOf={asOf} />
          <MapCard spec={tiles} name={words.page.tiles}>
            <TileMap
              spec={tiles}
              chosen={area === 'all' ? [] : districts.federalStates}
              onChoose={(chosen) => setArea(chosen === area ? 'offered' : chosen)}
            />
          </MapCard>
        </div>
      </div>
    </Page>
  );
}

function wholeDatabase(database: Database): Database {
  return database;
}
