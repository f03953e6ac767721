import type { Office } from '../../../../shared/model/office.ts';
import { useText } from '../../../state/use-text.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { Section } from '../../../ui/page.tsx';
import { DataHint } from '../../records/index.ts';
import { useOfficeChange } from './use-office-change.ts';

interface SmallCountsSectionProps {
  readonly office: Office;
}

/** Below which count figures are hidden where they leave the program. */
export function SmallCountsSection({ office }: SmallCountsSectionProps) {
  const { fields, sections, smallCountsHint, noClientData } = useText().office;
  const change = useOfficeChange();
  return (
    <Section title={sections.smallCounts} description={smallCountsHint}>
      <NumberField
        label={fields.smallCountThreshold}
        name="smallCountThreshold"
        value={office.smallCountThreshold}
        max={20}
        isRequired
        onCommit={(value) => (value === null ? undefined : change({ smallCountThreshold: value }))}
      />
      <DataHint>{noClientData}</DataHint>
    </Section>
  );
}
