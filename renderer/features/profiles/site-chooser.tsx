import { Button, Checkbox, SearchBox } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { foldGerman } from '../../../shared/kernel/collate.ts';
import type { Site } from '../../../shared/model/site.ts';
import { useText } from '../../state/use-text.ts';
import styles from './profiles.module.css';

interface SiteChooserProps {
  readonly sites: readonly Site[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Ticks sites in a list that a word narrows down. */
export function SiteChooser({ sites, chosen, onChange }: SiteChooserProps) {
  const { profiles: texts } = useText();
  const [search, setSearch] = useState('');
  const word = useDeferredValue(search);
  const shown = useMemo(() => {
    const wanted = foldGerman(word.trim());
    return sites.filter(({ shortName, officialName, district, region }) =>
      foldGerman([shortName, officialName, district, region].join(' ')).includes(wanted),
    );
  }, [sites, word]);
  if (sites.length === 0) return <p className={styles.hint}>{texts.noSites}</p>;
  const isNarrowed = shown.length < sites.length;
  const toggle = (id: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  return (
    <div className={styles.chooser}>
      <SearchBox
        aria-label={texts.filter}
        placeholder={texts.filterHint}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <div className={styles.actions}>
        <Button
          size="small"
          onClick={() => onChange(new Set<string>((isNarrowed ? shown : sites).map(({ id }) => id)))}
        >
          {isNarrowed ? texts.chooseShown : texts.chooseAll}
        </Button>
        <Button size="small" onClick={() => onChange(new Set<string>())}>
          {texts.chooseNone}
        </Button>
        <span role="status">{texts.chosen(chosen.size, sites.length)}</span>
      </div>
      {shown.length === 0 ? (
        <p className={styles.hint}>{texts.nothingFound}</p>
      ) : (
        <ul className={styles.sites}>
          {shown.map((site) => (
            <li key={site.id}>
              <Checkbox
                label={site.shortName}
                checked={chosen.has(site.id)}
                onChange={(_, { checked }) => toggle(site.id, checked === true)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
