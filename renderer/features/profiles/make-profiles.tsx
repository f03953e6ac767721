import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { DocumentMultipleRegular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import { sitesOn } from '../../../shared/domain/sites/queries.ts';
import type { ProfilesRequest } from '../../../shared/contract/methods.ts';
import type { Database } from '../../../shared/model/database.ts';
import { useAsOf } from '../../state/use-clock.ts';
import { useDocument } from '../../state/use-document.ts';
import { useText } from '../../state/use-text.ts';
import { Section } from '../../ui/page.tsx';
import { JobProgress } from './job-progress.tsx';
import styles from './profiles.module.css';
import { SiteChooser } from './site-chooser.tsx';
import { useProfilesJob } from './use-profiles-job.ts';

type Kind = ProfilesRequest['as'];
const kinds: readonly Kind[] = ['one-file', 'file-each', 'forms'];

/** Chooses sites and what is made of them, and makes it. */
export function MakeProfiles() {
  const { profiles: texts } = useText();
  const asOf = useAsOf();
  const sites = useDocument(useCallback((database: Database) => sitesOn(database, asOf), [asOf]));
  const [kind, setKind] = useState<Kind>('one-file');
  // Null: all, also those that come along while the page is open.
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  const job = useProfilesJob();
  const chosen = sites.filter(({ id }) => picked === null || picked.has(id)).map(({ id }) => id);
  return (
    <div className={styles.make}>
      <Section title={texts.which}>
        <SiteChooser
          sites={sites}
          chosen={new Set<string>(chosen)}
          onChange={(ids) => setPicked(ids.size === sites.length ? null : ids)}
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
