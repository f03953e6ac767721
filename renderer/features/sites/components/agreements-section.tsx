import { useCallback, useState } from 'react';
import { chainLinks, type ChainLink } from '../../../../shared/domain/agreements/chain.ts';
import { agreementChains, isInForceOn } from '../../../../shared/domain/agreements/queries.ts';
import type { Agreement } from '../../../../shared/model/agreement.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Site } from '../../../../shared/model/site.ts';
import { useAsOf, useToday } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { EntryList, type Entry } from '../../../ui/entry-list.tsx';
import { Section } from '../../../ui/page.tsx';
import { AddButton, RemoveDialog } from '../../records/index.ts';
import { AgreementDialog } from './agreement-dialog.tsx';
import { AgreementDetails, BreakLine, TermLine } from './agreement-entry.tsx';
import { RenewButton } from './renew-button.tsx';
import { RenewDialog } from './renew-dialog.tsx';
import styles from './sections.module.css';

interface AgreementsSectionProps {
  readonly site: Site;
}

type Open = { readonly dialog: 'edit' | 'renew' | 'remove'; readonly agreement: Agreement } | 'new' | null;

/** The agreements of a site, each chain of terms together, the latest term first; a past day shows what it knew. */
export function AgreementsSection({ site }: AgreementsSectionProps) {
  const text = useText();
  const { agreements: words, sections } = text.sites;
  const run = useCommand();
  const chains = useDocument(useCallback((database: Database) => agreementChains(database, site.id), [site.id]));
  const asOf = useAsOf();
  const knownOn = asOf < useToday() ? asOf : null;
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const known = chains.map((chain) => chainLinks(chain, knownOn)).filter((links) => links.length > 0);
  const hidden = chains.flat().length - known.flat().length;

  return (
    <Section
      title={sections.agreements}
      actions={<AddButton label={words.add} form="vereinbarung" onClick={() => setOpen('new')} />}
      description={hidden > 0 ? text.agreements.notKnownYet(hidden) : undefined}
    >
      {known.length === 0 && <p className={styles.summary}>{words.empty}</p>}
      <div className={styles.chains}>
        {known.map((links) => (
          <Chain key={links[0]?.agreement.id} links={links} onOpen={setOpen} />
        ))}
      </div>
      {open === 'new' && <AgreementDialog siteId={site.id} agreement={null} onClose={close} />}
      {open !== null && open !== 'new' && open.dialog === 'edit' && (
        <AgreementDialog siteId={site.id} agreement={open.agreement} onClose={close} />
      )}
      {open !== null && open !== 'new' && open.dialog === 'renew' && (
        <RenewDialog agreement={open.agreement} onClose={close} />
      )}
      {open !== null && open !== 'new' && open.dialog === 'remove' && (
        <RemoveDialog
          table="agreements"
          id={open.agreement.id}
          name={titleOf(open.agreement, text.enums.agreementType)}
          onConfirm={() => run('agreement.remove', { id: open.agreement.id })}
          onClose={close}
        />
      )}
    </Section>
  );
}

interface ChainProps {
  readonly links: readonly ChainLink[];
  readonly onOpen: (open: Open) => void;
}

function Chain({ links, onOpen }: ChainProps) {
  const text = useText();
  const canWrite = useCanWrite();
  const asOf = useAsOf();
  const title = titleOf(links.at(-1)?.agreement, text.enums.agreementType);

  function entryOf(link: ChainLink): Entry {
    const { agreement } = link;
    return {
      key: agreement.id,
      title: <TermLine link={link} />,
      details: <AgreementDetails link={link} />,
      isCurrent: isInForceOn(agreement, asOf),
      actions: canWrite && link.isLast && agreement.termEnd !== null && (
        <RenewButton agreement={agreement} onClick={() => onOpen({ dialog: 'renew', agreement })} />
      ),
      ...(canWrite && {
        edit: { label: text.sites.history.edit(title), onClick: () => onOpen({ dialog: 'edit', agreement }) },
        remove: { label: text.sites.history.remove(title), onClick: () => onOpen({ dialog: 'remove', agreement }) },
      }),
    };
  }

  const entries = [...links].reverse().flatMap((link): Entry[] => {
    const found = link.breakBefore;
    const entry = entryOf(link);
    return found ? [entry, { key: `${entry.key}-${found.kind}`, title: <BreakLine found={found} /> }] : [entry];
  });
  return (
    <div className={styles.chain}>
      <h3 className={styles.chainTitle}>{title}</h3>
      <EntryList label={title} empty="" entries={entries} />
    </div>
  );
}

function titleOf(
  agreement: Agreement | undefined,
  kinds: Readonly<Record<Agreement['agreementType'], string>>,
): string {
  return agreement ? agreement.title || kinds[agreement.agreementType] : '';
}
