import { Button, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { useContext, useState, type ReactNode } from 'react';
import { useText } from '../../../state/use-text.ts';
import { AskedEntryContext, useAskedElement } from '../../../ui/asked-entry.ts';
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
  const asked = useContext(AskedEntryContext);
  const [isUnfolded, setUnfolded] = useState(false);
  const isWhole = isUnfolded || items.slice(shownFirst).some((item) => keyOf(item) === asked);
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
          <ShortListItem key={keyOf(item)} itemKey={keyOf(item)}>
            {renderItem(item)}
          </ShortListItem>
        ))}
      </ul>
      {items.length > shownFirst ? (
        <Button
          className={styles.more ?? ''}
          appearance="transparent"
          size="small"
          onClick={() => setUnfolded(!isWhole)}
        >
          {isWhole ? overview.showFewer : overview.showAll(items.length)}
        </Button>
      ) : null}
    </>
  );
}

function ShortListItem({ itemKey, children }: { readonly itemKey: string; readonly children: ReactNode }) {
  const { ref, isAsked } = useAskedElement<HTMLLIElement>(itemKey);
  return (
    <li ref={ref} className={mergeClasses(styles.item, isAsked && styles.asked)} {...(isAsked && { tabIndex: -1 })}>
      {children}
    </li>
  );
}
