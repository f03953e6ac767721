import { Checkbox } from '@fluentui/react-components';
import { packParts, type PackPart } from '../../../shared/documents/pack-parts.ts';
import { useText } from '../../state/use-text.ts';
import styles from './meeting-documents.module.css';

interface PartChooserProps {
  readonly chosen: readonly PackPart[];
  readonly onChange: (chosen: readonly PackPart[]) => void;
}

/** Chooses the parts of the pack; their order is that of the pack. */
export function PartChooser({ chosen, onChange }: PartChooserProps) {
  const { documents: texts } = useText();
  const all = chosen.length === packParts.length ? true : chosen.length === 0 ? false : 'mixed';
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.chooseParts}</legend>
      <Checkbox
        label={texts.allParts}
        checked={all}
        onChange={(_event, { checked }) => onChange(checked === true ? packParts : [])}
      />
      <div className={styles.parts}>
        {packParts.map((part) => (
          <Checkbox
            key={part}
            label={texts.parts[part]}
            checked={chosen.includes(part)}
            onChange={(_event, { checked }) =>
              onChange(packParts.filter((each) => (each === part ? checked === true : chosen.includes(each))))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
