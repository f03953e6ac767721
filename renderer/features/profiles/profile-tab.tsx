import { Button } from '@fluentui/react-components';
import { DocumentPdfRegular, TableEditRegular } from '@fluentui/react-icons';
import type { Site } from '../../../shared/model/site.ts';
import { useAsOf } from '../../state/use-clock.ts';
import { useText } from '../../state/use-text.ts';
import { PaperPreview } from '../documents/index.ts';
import { JobProgress } from './job-progress.tsx';
import styles from './profiles.module.css';
import { useProfilesJob } from './use-profiles-job.ts';

/** The Steckbrief of a site as it is printed, with the buttons that make its file or its form. */
export function ProfileTab({ site }: { readonly site: Site }) {
  const { profiles: texts } = useText();
  const asOf = useAsOf();
  const job = useProfilesJob();
  const siteIds = [site.id];
  return (
    <div className={styles.tab}>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          icon={<DocumentPdfRegular />}
          disabledFocusable={job.isRunning}
          onClick={() => void job.start({ siteIds, asOf, as: 'file-each' })}
        >
          {texts.makePdf}
        </Button>
        <Button
          icon={<TableEditRegular />}
          disabledFocusable={job.isRunning}
          onClick={() => void job.start({ siteIds, asOf, as: 'forms' })}
        >
          {texts.makeForm}
        </Button>
      </div>
      <JobProgress job={job} />
      <PaperPreview
        request={{ method: 'profile.render', input: { siteId: site.id, asOf } }}
        label={texts.preview(site.shortName)}
        hint={texts.previewHint}
      />
    </div>
  );
}
