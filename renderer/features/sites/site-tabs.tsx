import { Tab, TabList } from '@fluentui/react-components';
import { useId, type ComponentType } from 'react';
import { useSearchParams } from 'react-router';
import type { Site } from '../../../shared/model/site.ts';
import { useText } from '../../state/use-text.ts';
import styles from './site-page.module.css';
import { AgreementsTab } from './tabs/agreements-tab.tsx';
import { HistoryTab } from './tabs/history-tab.tsx';
import { OffersTab } from './tabs/offers-tab.tsx';
import { OverviewTab } from './tabs/overview-tab.tsx';
import { ProfileArea } from './tabs/profile-area.tsx';
import { QualityTab } from './tabs/quality-tab.tsx';
import { SteeringTab } from './tabs/steering-tab.tsx';

type AreaName = keyof ReturnType<typeof useText>['sites']['areas'];

interface Area {
  /** Its part of the address: `?bereich=…`. */
  readonly address: string;
  readonly name: AreaName;
  readonly Content: ComponentType<{ readonly site: Site }>;
}

const first: Area = { address: 'ueberblick', name: 'overview', Content: OverviewTab };

const areas: readonly Area[] = [
  first,
  { address: 'vereinbarungen', name: 'agreements', Content: AgreementsTab },
  { address: 'steuerung', name: 'steering', Content: SteeringTab },
  { address: 'angebote', name: 'offers', Content: OffersTab },
  { address: 'qualitaet', name: 'quality', Content: QualityTab },
  { address: 'steckbrief', name: 'profile', Content: ProfileArea },
  { address: 'verlauf', name: 'history', Content: HistoryTab },
];

/** The areas of a site's page, one in sight at a time; the address names it, so that a link can lead there. */
export function SiteTabs({ site }: { readonly site: Site }) {
  const { areas: words, areaList } = useText().sites;
  const id = useId();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('bereich');
  const shown = areas.find(({ address }) => address === asked) ?? first;
  return (
    <>
      <TabList
        className={styles.tabs ?? ''}
        aria-label={areaList}
        selectedValue={shown.address}
        onTabSelect={(_event, data) => setSearch({ bereich: String(data.value) }, { replace: true })}
      >
        {areas.map(({ address, name }) => (
          <Tab key={address} value={address} id={`${id}-${address}`} aria-controls={`${id}-panel`}>
            {words[name]}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown.address}`}>
        <shown.Content site={site} />
      </div>
    </>
  );
}
