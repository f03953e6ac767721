import { Tab, TabList } from '@fluentui/react-components';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { formatDay } from '../../../shared/i18n/format.ts';
import { useAsOf } from '../../state/use-clock.ts';
import { useText } from '../../state/use-text.ts';
import { useLanguage } from '../../state/ui-store.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { RecordLink } from '../records/index.ts';
import { MakeProfiles } from './make-profiles.tsx';
import styles from './profiles.module.css';
import { ReturnedForms } from './returned-forms.tsx';

const readArea = 'ruecklauf';

/** Steckbriefe of many sites: make them, send out forms, read the forms that come back. */
export function ProfilesPage() {
  const text = useText();
  const { profiles: texts } = text;
  const asOf = useAsOf();
  const language = useLanguage();
  const id = useId();
  const [search, setSearch] = useSearchParams();
  const area = search.get('bereich') === readArea ? 'read' : 'make';
  return (
    <Page title={texts.title}>
      <PageHeader
        breadcrumb={<RecordLink to="/standorte">{text.sites.title}</RecordLink>}
        title={texts.title}
        subtitle={texts.subtitle(formatDay(asOf, language))}
      />
      <TabList
        className={styles.areas ?? ''}
        aria-label={texts.areaList}
        selectedValue={area}
        onTabSelect={(_, data) => setSearch(data.value === 'read' ? { bereich: readArea } : {}, { replace: true })}
      >
        <Tab value="make" id={`${id}-make`} aria-controls={`${id}-panel`}>
          {texts.areas.make}
        </Tab>
        <Tab value="read" id={`${id}-read`} aria-controls={`${id}-panel`}>
          {texts.areas.read}
        </Tab>
      </TabList>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${area}`}>
        {area === 'make' ? <MakeProfiles /> : <ReturnedForms />}
      </div>
    </Page>
  );
}
