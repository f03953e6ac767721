import { agreementRows, type AgreementRow } from '../../domain/agreements/agreement-rows.ts';
import { days, tableOf, text, type ListSource, type ListTable } from './list-table.ts';

/** Lists the agreements by site and term, with their place in their chain. */
export function agreementList({ database, asOf, isPast, texts, catalogue }: ListSource): ListTable {
  const { columns: heads, titles } = texts;
  const { enums, agreements } = catalogue;
  return tableOf<AgreementRow>(titles.agreements, agreementRows(database, asOf, { knownOnly: isPast }), [
    text(heads.site, ({ siteName }) => siteName),
    text(heads.kind, ({ agreement }) => enums.agreementType[agreement.agreementType]),
    text(heads.title, ({ agreement }) => agreement.title),
    text(heads.parties, ({ parties }) => parties.join('; ')),
    days(heads.signedOn, ({ agreement }) => agreement.signedOn),
    days(heads.startsOn, ({ agreement }) => agreement.termStart),
    days(heads.endsOn, ({ agreement }) => agreement.termEnd),
    text(heads.state, ({ agreement, state }) =>
      agreement.isOpenEnded && state === 'in-force'
        ? `${agreements.states[state]}, ${texts.openEnded}`
        : agreements.states[state],
    ),
    text(heads.chain, ({ position, length }) => texts.position(position, length)),
    text(heads.fundingPhase, ({ agreement }) => agreement.fundingPhase),
    text(heads.signatories, ({ agreement }) => agreement.signatories),
    text(heads.contents, ({ agreement }) => agreement.contents),
    text(heads.fileReference, ({ agreement }) => agreement.fileReference),
    text(heads.attachments, ({ agreement }) => agreement.attachments.map(({ fileName }) => fileName).join('; ')),
    text(heads.id, ({ agreement }) => agreement.id),
  ]);
}
