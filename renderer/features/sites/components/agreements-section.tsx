import { Badge, Button } from '@fluentui/react-components';
import { ArrowRepeatAllRegular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import { formatDay } from '../../../../shared/i18n/format.ts';
import { daysBetween, type Day } from '../../../../shared/kernel/dates.ts';
import { agreementChains, isInForceOn } from '../../../../shared/domain/agreements/queries.ts';
import type { Agreement } from '../../../../shared/model/agreement.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Site } from '../../../../shared/model/site.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { EntryList } from '../../../ui/entry-list.tsx';
import { Section } from '../../../ui/page.tsx';
import { AddButton, RemoveDialog } from '../../records/index.ts';
import { AgreementDialog } from './agreement-dialog.tsx';
import { RenewDialog } from './renew-dialog.tsx';
import styles from './sections.module.css';

interface AgreementsSectionProps {
  readonly site: Site;
}

type Open = { readonly dialog: 'edit' | 'renew' | 'remove'; readonly agreement: Agreement } | 'new' | null;

/** The agreements of a site, each chain of terms together, the latest term first. */
export function AgreementsSection({ site }: AgreementsSectionProps) {
  const text = useText();
  const { agreements: words, sections, history } = text.sites;
  const run = useCommand();
  const canWrite = useCanWrite();
  const chains = useDocument(useCallback((database: Database) => agreementChains(database, site.id), [site.id]));
  const asOf = useAsOf();
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);

  return (
    <Section title={sections.agreements} actions={<AddButton label={words.add} onClick={() => setOpen('new')} />}>
      {chains.length === 0 && <p className={styles.summary}>{words.empty}</p>}
      <div className={styles.chains}>
        {chains.map((chain) => {
          const title = titleOf(chain.at(-1), text.enums.agreementType);
          return (
            <div key={chain[0]?.id} className={styles.chain}>
              <h3 className={styles.chainTitle}>{title}</h3>
              <EntryList
                label={title}
                empty=""
                entries={[...chain].reverse().map((agreement, index) => ({
                  key: agreement.id,
                  title: <TermLine agreement={agreement} isLast={index === 0} />,
                  details: <AgreementDetails agreement={agreement} />,
                  isCurrent: isInForceOn(agreement, asOf),
                  actions: canWrite && index === 0 && agreement.termEnd !== null && (
                    <Button
                      size="small"
                      icon={<ArrowRepeatAllRegular />}
                      onClick={() => setOpen({ dialog: 'renew', agreement })}
                    >
                      {words.renew}
                    </Button>
                  ),
                  ...(canWrite && {
                    edit: { label: history.edit(title), onClick: () => setOpen({ dialog: 'edit', agreement }) },
                    remove: { label: history.remove(title), onClick: () => setOpen({ dialog: 'remove', agreement }) },
                  }),
                }))}
              />
            </div>
          );
        })}
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

interface TermLineProps {
  readonly agreement: Agreement;
  /** No renewal follows. */
  readonly isLast: boolean;
}

const soonDays = 180;

function TermLine({ agreement, isLast }: TermLineProps) {
  const { agreements: words } = useText().sites;
  const language = useLanguage();
  const asOf = useAsOf();
  const write = (day: Day | null): string | null => (day === null ? null : formatDay(day, language));
  const { termStart, termEnd, isOpenEnded } = agreement;
  const left = termEnd === null ? null : daysBetween(asOf, termEnd);
  return (
    <span className={styles.pair}>
      {isOpenEnded ? words.openTerm(write(termStart)) : words.term(write(termStart), write(termEnd))}
      {isInForceOn(agreement, asOf) ? (
        isLast && left !== null && left <= soonDays ? (
          <Badge appearance="tint" color="warning">
            {words.endsSoon(left)}
          </Badge>
        ) : (
          <Badge appearance="tint" color="success">
            {words.inForce}
          </Badge>
        )
      ) : left !== null && left < 0 ? (
        <Badge appearance="tint" color={isLast ? 'danger' : 'informative'}>
          {isLast ? words.expired : words.renewedBy}
        </Badge>
      ) : termStart !== null && termStart > asOf ? (
        <Badge appearance="tint" color="informative">
          {words.upcoming}
        </Badge>
      ) : null}
    </span>
  );
}

function AgreementDetails({ agreement }: { readonly agreement: Agreement }) {
  const { agreements: words } = useText().sites;
  const language = useLanguage();
  const { signedOn, fundingPhase, fileReference } = agreement;
  const signed = signedOn === null ? words.notSigned : words.signed(formatDay(signedOn, language));
  return <>{[signed, fundingPhase, fileReference].filter(Boolean).join(' · ')}</>;
}

function titleOf(
  agreement: Agreement | undefined,
  kinds: Readonly<Record<Agreement['agreementType'], string>>,
): string {
  return agreement ? agreement.title || kinds[agreement.agreementType] : '';
}
