import { Button, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { KeyboardRegular } from '@fluentui/react-icons';
import { Fragment } from 'react';
import { useText } from '../../../state/use-text.ts';
import styles from './programme-tab.module.css';

/** The keys of the builder, behind one button. */
export function KeysHint() {
  const { programme } = useText();
  return (
    <Popover>
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<KeyboardRegular />}>
          {programme.keys}
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={programme.keys}>
        <dl className={styles.keys}>
          {programme.keysList.map(([keys, meaning]) => (
            <Fragment key={keys}>
              <dt>{keys}</dt>
              <dd>{meaning}</dd>
            </Fragment>
          ))}
        </dl>
      </PopoverSurface>
    </Popover>
  );
}
