import { Badge } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { ChainBreak, ChainLink } from '../../../../shared/domain/agreements/chain.ts';
import { isInForceOn } from '../../../../shared/domain/agreements/queries.ts';
import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import { daysBetween, type Day } from '../../../../shared/kernel/dates.ts';
import type { Agreement } from '../../../../shared/model/agreement.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { AttachmentList } from './attachment-list.tsx';
import styles from './sections.module.css';

/** The term of an agreement in words: "01.01.2023 bis 31.12.2025". */
export function termText({ termStart, termEnd, isOpenEnded }: Agreement, { sites, language }: Catalogue): string {
  const write = (day: Day | null): string | null => (day === null ? null : formatDay(day, language));
  const { openTerm, term } = sites.agreements;
  return isOpenEnded ? openTerm(write(termStart)) : term(write(termStart), write(termEnd));
}

const soonDays = 180;

/** The first line of a term: its days, and how it stands. */
export function TermLine({ link: { agreement, isLast } }: { readonly link: ChainLink }) {
  const text = useText();
  const { agreements: words } = text.sites;
  const asOf = useAsOf();
  const { termStart, termEnd } = agreement;
  const left = termEnd === null ? null : daysBetween(asOf, termEnd);
  return (
    <span className={styles.pair}>
      {termText(agreement, text)}
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
  const { signedOn, fundingPhase, fileReference, signatories, contents, partyIds } = agreement;
  const parties = useDocument(
    useCallback(
      (database: Database) => partyIds.flatMap((id) => database.organisations[id]?.name ?? []).join(', '),
      [partyIds],
    ),
  );
  const signed =
    signedOn === null
      ? text.sites.agreements.notSigned
      : text.sites.agreements.signed(formatDay(signedOn, text.language));
  const lines = [
    [signed, fundingPhase, fileReference].filter(Boolean).join(' · '),
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
