import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { DocumentMultipleRegular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import { sitesOn } from '../../../shared/domain/sites/queries.ts';
import { sitesOfView } from '../../../shared/domain/views/rows-of-view.ts';
import type { ProfilesRequest } from '../../../shared/contract/methods.ts';
import type { SavedViewId } from '../../../shared/kernel/ids.ts';
import type { Database } from '../../../shared/model/database.ts';
import type { SavedView } from '../../../shared/model/saved-view.ts';
import { useAsOf } from '../../state/use-clock.ts';
import { useDocument } from '../../state/use-document.ts';
import { useText } from '../../state/use-text.ts';
import { Section } from '../../ui/page.tsx';
import { ViewChoice } from '../records/index.ts';
import { JobProgress } from './job-progress.tsx';
import styles from './profiles.module.css';
import { SiteChooser } from './site-chooser.tsx';
import { useProfilesJob } from './use-profiles-job.ts';

const viewsOfSites = ['SITES'] as const;

type Kind = ProfilesRequest['as'];
const kinds: readonly Kind[] = ['one-file', 'file-each', 'forms'];

/** Chooses sites and what is made of them, and makes it. */
export function MakeProfiles() {
  const text = useText();
  const { profiles: texts, views } = text;
  const asOf = useAsOf();
  const sites = useDocument(useCallback((database: Database) => sitesOn(database, asOf), [asOf]));
  const [kind, setKind] = useState<Kind>('one-file');
  // Null: all, also those that come along while the page is open.
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  const [viewId, setViewId] = useState<SavedViewId | null>(null);
  const view = useDocument(useCallback(({ savedViews }: Database) => savedViews[viewId ?? ''] ?? null, [viewId]));
  const database = useDocument(wholeDatabase);
  const job = useProfilesJob();
  const chosen = sites.filter(({ id }) => picked === null || picked.has(id)).map(({ id }) => id);

  function choose(next: SavedView | null): void {
    setViewId(next?.id ?? null);
    if (next) setPicked(new Set(sitesOfView(database, next, { asOf, text })));
  }

  return (
    <div className={styles.make}>
      <Section title={texts.which}>
        <ViewChoice lists={viewsOfSites} chosen={view} noneLabel={views.use.byHand} onChoose={choose} />
        <SiteChooser
          sites={sites}
          chosen={new Set<string>(chosen)}
          onChange={(ids) => {
            setViewId(null);
            setPicked(ids.size === sites.length ? null : ids);
          }}
        />
      </Section>
      <div className={styles.side}>
        <Section title={texts.as.label}>
          <RadioGroup
            aria-label={texts.as.label}
            value={kind}
            onChange={(_, { value }) => setKind(kinds.find((each) => each === value) ?? kind)}
          >
            {kinds.map((each) => (
              <Radio key={each} value={each} label={texts.as[each]} />
            ))}
          </RadioGroup>
          {kind === 'forms' ? <p className={styles.hint}>{texts.formsHint}</p> : null}
          <div>
            <Button
              appearance="primary"
              icon={<DocumentMultipleRegular />}
              disabledFocusable={job.isRunning || chosen.length === 0}
              onClick={() => void job.start({ siteIds: chosen, asOf, as: kind })}
            >
              {texts.make}
            </Button>
          </div>
        </Section>
        <JobProgress job={job} />
      </div>
    </div>
  );
}

function wholeDatabase(database: Database): Database {
  return database;
}
