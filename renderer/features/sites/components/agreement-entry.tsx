import { Badge } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { ChainBreak, ChainLink } from '../../../../shared/domain/agreements/chain.ts';
import { isAgreedOn, signatureOn } from '../../../../shared/domain/agreements/queries.ts';
import { stateOn } from '../../../../shared/domain/agreements/standing.ts';
import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import { daysBetween, type Day } from '../../../../shared/kernel/dates.ts';
import type { Agreement } from '../../../../shared/model/agreement.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { agreementColours } from '../../records/index.ts';
import { AttachmentList } from './attachment-list.tsx';
import styles from './sections.module.css';

/** The term of an agreement in words: "01.01.2023 bis 31.12.2025". */
export function termText({ termStart, termEnd, isOpenEnded }: Agreement, { sites, language }: Catalogue): string {
  const write = (day: Day | null): string | null => (day === null ? null : formatDay(day, language));
  const { openTerm, term } = sites.agreements;
  return isOpenEnded ? openTerm(write(termStart)) : term(write(termStart), write(termEnd));
}

/** What is known of the signature of an agreement on a day, in words: "unterschrieben am 15.03.2023". */
export function signatureText(agreement: Agreement, day: Day, { sites, language }: Catalogue): string {
  const words = sites.agreements;
  const signature = signatureOn(agreement, day);
  if (signature === 'not-yet') return words.notSigned;
  return agreement.signedOn === null ? words.signedUnknown : words.signed(formatDay(agreement.signedOn, language));
}

const soonDays = 180;

/** The first line of a term: its days, and how it stands. */
export function TermLine({ link: { agreement, successor } }: { readonly link: ChainLink }) {
  const text = useText();
  const asOf = useAsOf();
  const state = stateOn(agreement, asOf, successor);
  const isRenewed = successor !== null && isAgreedOn(successor, asOf);
  const left = agreement.termEnd === null ? null : daysBetween(asOf, agreement.termEnd);
  const isEnding = state === 'in-force' && !isRenewed && left !== null && left <= soonDays;
  return (
    <span className={styles.pair}>
      {termText(agreement, text)}
      <Badge appearance="tint" color={isEnding ? 'warning' : agreementColours[state]}>
        {isEnding ? text.sites.agreements.endsSoon(left) : text.agreements.states[state]}
      </Badge>
    </span>
  );
}

/** A time between two terms without agreement, or with two. */
export function BreakLine({ found: { kind, from, until } }: { readonly found: ChainBreak }) {
  const { agreements: words } = useText();
  const language = useLanguage();
  return (
    <Badge appearance="tint" color={kind === 'gap' ? 'danger' : 'warning'} size="large">
      {words[kind](formatDay(from, language), formatDay(until, language))}
    </Badge>
  );
}

/** What else is known of a term, line by line, and its files. */
export function AgreementDetails({ link: { agreement, predecessor } }: { readonly link: ChainLink }) {
  const text = useText();
  const { agreements: words } = text;
  const { fundingPhase, fileReference, signatories, contents, partyIds } = agreement;
  const parties = useDocument(
    useCallback(
      (database: Database) => partyIds.flatMap((id) => database.organisations[id]?.name ?? []).join(', '),
      [partyIds],
    ),
  );
  const asOf = useAsOf();
  const lines = [
    [signatureText(agreement, asOf, text), fundingPhase, fileReference].filter(Boolean).join(' · '),
    predecessor && words.continues(termText(predecessor, text)),
    parties && words.parties(parties),
    signatories && words.signedBy(signatories),
    contents,
  ].filter(Boolean);
  return (
    <div className={styles.facts}>
      {lines.map((line, index) => (
        <div key={index} className={styles.fact}>
          {line}
        </div>
      ))}
      <AttachmentList agreement={agreement} term={termText(agreement, text)} />
    </div>
  );
}
