import { Button } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { useText } from '../../../state/use-text.ts';
import styles from './list.module.css';

interface ShortListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly renderItem: (item: Item) => ReactNode;
  /** What to say where there is nothing: good news. */
  readonly none: string;
}

const shownFirst = 5;

/** The first few of a list, and all of it on request. */
export function ShortList<Item>({ items, keyOf, renderItem, none }: ShortListProps<Item>) {
  const { overview } = useText();
  const [isWhole, setWhole] = useState(false);
  if (items.length === 0) {
    return (
      <p className={styles.none}>
        <CheckmarkCircleRegular aria-hidden="true" />
        {none}
      </p>
    );
  }
  return (
    <>
      <ul className={styles.list}>
        {(isWhole ? items : items.slice(0, shownFirst)).map((item) => (
          <li key={keyOf(item)} className={styles.item}>
            {renderItem(item)}
          </li>
        ))}
      </ul>
      {items.length > shownFirst ? (
        <Button className={styles.more ?? ''} appearance="transparent" size="small" onClick={() => setWhole(!isWhole)}>
          {isWhole ? overview.showFewer : overview.showAll(items.length)}
        </Button>
      ) : null}
    </>
  );
}
