import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkRegular, ArrowBetweenDownRegular } from '@fluentui/react-icons';
import type { ComparedFact, ComparedSection } from '../../../../shared/domain/views/compare-sites.ts';
import type { Site } from '../../../../shared/model/site.ts';
import { useText } from '../../../state/use-text.ts';
import { RecordLink } from '../../records/index.ts';
import styles from './compare.module.css';

interface CompareTableProps {
  readonly sections: readonly ComparedSection[];
  readonly left: Site;
  readonly right: Site;
  readonly isOnlyDifferent: boolean;
}

/** The facts of two sites in two columns; what differs says so in a word and by a sign. */
export function CompareTable({ sections, left, right, isOnlyDifferent }: CompareTableProps) {
  const { compare: texts } = useText().views;
  const facts = sections.flatMap((section) => section.facts);
  const different = facts.filter(({ isDifferent }) => isDifferent).length;
  return (
    <>
      <p role="status">{texts.summary(different, facts.length)}</p>
      <table className={styles.table} aria-label={texts.title}>
        <thead>
          <tr>
            <th scope="col">{texts.fact}</th>
            <th scope="col">
              <RecordLink to={`/standorte/${left.id}`}>{left.shortName}</RecordLink>
            </th>
            <th scope="col">
              <RecordLink to={`/standorte/${right.id}`}>{right.shortName}</RecordLink>
            </th>
            <th scope="col">{texts.mark}</th>
          </tr>
        </thead>
        {sections.map(({ id, facts: own }) => {
          const shown = own.filter(({ isDifferent }) => isDifferent || !isOnlyDifferent);
          if (shown.length === 0) return null;
          return (
            <tbody key={id}>
              <tr>
                <th scope="rowgroup" colSpan={4} className={styles.section}>
                  {texts.sections[id]}
                </th>
              </tr>
              {shown.map((fact) => (
                <FactRow key={fact.id} fact={fact} />
              ))}
            </tbody>
          );
        })}
      </table>
    </>
  );
}

function FactRow({ fact }: { readonly fact: ComparedFact }) {
  const { compare: texts } = useText().views;
  const { label, left, right, isDifferent } = fact;
  return (
    <tr className={mergeClasses(isDifferent && styles.different)}>
      <th scope="row">{label}</th>
      <td>{left.length === 0 ? texts.blank : left.join('\n')}</td>
      <td>{right.length === 0 ? texts.blank : right.join('\n')}</td>
      <td>
        <span className={styles.mark}>
          {isDifferent ? <ArrowBetweenDownRegular aria-hidden="true" /> : <CheckmarkRegular aria-hidden="true" />}
          {isDifferent ? texts.different : texts.same}
        </span>
      </td>
    </tr>
  );
}
