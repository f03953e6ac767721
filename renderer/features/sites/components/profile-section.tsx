import type { Site } from '../../../../shared/model/site.ts';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { DataHint } from '../../records/index.ts';
import { useSiteChange } from './use-site-change.ts';

interface ProfileSectionProps {
  readonly site: Site;
}

/** What the one-page profile of a site says in the meeting pack. */
export function ProfileSection({ site }: ProfileSectionProps) {
  const { fields, noClientData, sections } = useText().sites;
  const change = useSiteChange(site.id);
  return (
    <Section title={sections.profile} description={<DataHint>{noClientData}</DataHint>}>
      {(['profileText', 'strengths', 'currentQuestion'] as const).map((field) => (
        <TextField
          key={field}
          label={fields[field]}
          value={site[field]}
          isMultiline
          rows={3}
          onCommit={(value) => change({ [field]: value })}
        />
      ))}
    </Section>
  );
}

/** Free notes of the office on a site; never printed. */
export function NoteSection({ site }: ProfileSectionProps) {
  const { fields, noClientData, sections } = useText().sites;
  const change = useSiteChange(site.id);
  return (
    <Section title={sections.note} description={<DataHint>{noClientData}</DataHint>}>
      <TextField label={fields.note} value={site.note} isMultiline rows={4} onCommit={(note) => change({ note })} />
    </Section>
  );
}
