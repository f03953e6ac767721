import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { contrastWithWhite, takesWhiteText } from '../../../../shared/domain/office/colour-contrast.ts';
import { formatNumber } from '../../../../shared/i18n/format.ts';
import { invalidField } from '../../../../shared/kernel/errors.ts';
import { err } from '../../../../shared/kernel/result.ts';
import type { Office } from '../../../../shared/model/office.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { LogoField } from './logo-field.tsx';
import styles from './office.module.css';
import { useOfficeChange } from './use-office-change.ts';

interface LetterheadSectionProps {
  readonly office: Office;
}

/** Logo and colour of the office's documents; warns of a colour on which white text cannot be read. */
export function LetterheadSection({ office }: LetterheadSectionProps) {
  const text = useText();
  const words = text.office;
  const change = useOfficeChange();
  const canWrite = useCanWrite();
  const colour = office.letterheadColour;
  const ratio = formatNumber(Math.floor(contrastWithWhite(colour) * 10) / 10, text.language);
  const isReadable = takesWhiteText(colour);
  return (
    <Section title={words.sections.letterhead}>
      <LogoField logo={office.logo} onChange={(logo) => change({ logo })} />
      <div className={styles.colour}>
        <TextField
          label={words.fields.letterheadColour}
          hint={words.fields.colourHint}
          name="letterheadColour"
          value={colour}
          onCommit={(typed) => {
            const wanted = hexOf(typed);
            return wanted === null
              ? err(invalidField('letterheadColour', 'not-a-colour', typed))
              : change({ letterheadColour: wanted });
          }}
        />
        <input
          type="color"
          className={styles.picker}
          aria-label={words.fields.colourPicker}
          value={colour}
          disabled={!canWrite}
          onChange={(event) => void change({ letterheadColour: event.target.value })}
        />
      </div>
      <svg className={styles.sample} aria-hidden="true">
        <rect width="100%" height="100%" fill={colour} />
        <text x="16" y="26" fill="#ffffff" fontSize="16">
          {words.colourSample}
        </text>
      </svg>
      <MessageBar intent={isReadable ? 'success' : 'warning'} layout="multiline">
        <MessageBarBody>{isReadable ? words.contrastGood(ratio) : words.contrastPoor(ratio)}</MessageBarBody>
      </MessageBar>
    </Section>
  );
}

// Also takes what people paste: without the hash, in capitals, in the short form.
function hexOf(typed: string): string | null {
  const digits = typed.trim().replace(/^#/, '').toLowerCase();
  if (/^[0-9a-f]{6}$/.test(digits)) return `#${digits}`;
  return /^[0-9a-f]{3}$/.test(digits) ? `#${digits.replace(/./g, '$&$&')}` : null;
}
