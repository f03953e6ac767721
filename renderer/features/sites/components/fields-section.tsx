import { Checkbox } from '@fluentui/react-components';
import { fieldOfAction, type Site } from '../../../../shared/model/site.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import styles from './sections.module.css';
import { useSiteChange } from './use-site-change.ts';

interface FieldsSectionProps {
  readonly site: Site;
}

/** The fields of action a site works in. */
export function FieldsSection({ site }: FieldsSectionProps) {
  const text = useText();
  const change = useSiteChange(site.id);
  const canWrite = useCanWrite();
  return (
    <Section title={text.sites.sections.fields}>
      <div role="group" aria-label={text.sites.sections.fields} className={styles.choices}>
        {fieldOfAction.options.map((field) => (
          <Checkbox
            key={field}
            label={text.enums.fieldOfAction[field]}
            checked={site.fieldsOfAction.includes(field)}
            disabled={!canWrite}
            onChange={(_, data) => {
              const chosen = fieldOfAction.options.filter((each) =>
                each === field ? data.checked === true : site.fieldsOfAction.includes(each),
              );
              void change({ fieldsOfAction: chosen });
            }}
          />
        ))}
      </div>
    </Section>
  );
}
