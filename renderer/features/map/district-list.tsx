import type { DistrictMapSpec } from '../../../shared/documents/charts/map/map-spec.ts';
import { MarkSign } from '../../charts/mark-sign.tsx';
import { useText } from '../../state/use-text.ts';
import { Section } from '../../ui/page.tsx';
import { RecordLink } from '../records/index.ts';
import styles from './district-list.module.css';

/** What the map shows, as a table: one row for each site, by Kreis. */
export function DistrictList({ spec }: { readonly spec: DistrictMapSpec }) {
  const { page } = useText().map;
  const looks = new Map(spec.classes.map((each) => [each.id, each]));
  return (
    <Section title={page.list} description={page.listHint}>
      {spec.districts.length === 0 ? <p className={styles.quiet}>{page.nothingPlaced}</p> : null}
      {spec.districts.length > 0 ? (
        <div className={styles.scroller} tabIndex={0} role="group" aria-label={page.list}>
          <table className={styles.table}>
            <thead>
              <tr>
                {[spec.columns.place, spec.columns.site, spec.columns.value].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {spec.districts.flatMap(({ code, fullName, sites }) =>
                sites.map(({ id, name, classId, figure }, index) => {
                  const look = looks.get(classId);
                  return (
                    <tr key={id}>
                      {index === 0 ? (
                        <th key={code} scope="rowgroup" rowSpan={sites.length}>
                          {fullName}
                        </th>
                      ) : null}
                      <td>
                        <RecordLink to={`/standorte/${id}`}>{name}</RecordLink>
                      </td>
                      <td>
                        <span className={styles.value}>
                          <svg width={14} height={14} aria-hidden="true">
                            {look ? <MarkSign symbol={look.symbol} colour={look.colour} x={7} y={7} size={12} /> : null}
                          </svg>
                          {figure ?? look?.label}
                        </span>
                      </td>
                    </tr>
                  );
                }),
              )}
            </tbody>
          </table>
        </div>
      ) : null}
    </Section>
  );
}
