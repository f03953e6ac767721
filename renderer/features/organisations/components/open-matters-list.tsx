import { Checkbox } from '@fluentui/react-components';
import { firstDate } from '../../../../shared/domain/meetings/queries.ts';
import type { OpenMatters } from '../../../../shared/domain/organisations/open-matters.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import styles from '../organisations.module.css';

interface OpenMattersListProps {
  readonly open: OpenMatters;
  /** What was ticked otherwise than proposed, by key. */
  readonly ticked: ReadonlyMap<string, boolean>;
  readonly onTick: (key: string, isTicked: boolean) => void;
}

type Registration = OpenMatters['registrations'][number];
type FollowUp = OpenMatters['followUps'][number];
type Seat = OpenMatters['seats'][number];

/** The keys of what can be ticked. */
export const keyOf = {
  registration: ({ registration }: Registration): string => `registration/${registration.id}`,
  followUp: ({ followUp }: FollowUp): string => `followUp/${followUp.id}`,
  seat: ({ seat }: Seat): string => `seat/${seat.id}`,
};

const allSites = (database: Database): Database['sites'] => database.sites;

/** What is open at a person, to be ticked; what belongs to the function is ticked from the start. */
export function OpenMattersList({ open, ticked, onTick }: OpenMattersListProps) {
  const { enums, organisations } = useText();
  const { handOver: words } = organisations;
  const language = useLanguage();
  const sites = useDocument(allSites);
  const { registrations, followUps, seats } = open;

  const group = (label: string, choices: readonly { key: string; label: string; isOfRole: boolean }[]) =>
    choices.length > 0 && (
      <fieldset className={styles.choices}>
        <legend className={styles.choicesTitle}>{label}</legend>
        {choices.map((each) => (
          <Checkbox
            key={each.key}
            label={each.label}
            checked={ticked.get(each.key) ?? each.isOfRole}
            onChange={(_, data) => onTick(each.key, data.checked === true)}
          />
        ))}
      </fieldset>
    );

  if (registrations.length + followUps.length + seats.length === 0) return <p>{words.nothing}</p>;
  return (
    <>
      <h3 className={styles.movesTitle}>{words.moves}</h3>
      {group(
        words.registrations,
        registrations.map((each) => ({
          key: keyOf.registration(each),
          isOfRole: each.isOfRole,
          label: words.registration(
            each.meeting.title,
            formatDay(firstDate(each.meeting), language),
            enums.registrationStatus[each.registration.registrationStatus],
          ),
        })),
      )}
      {registrations.length > 0 && <p className={styles.hint}>{words.consents}</p>}
      {group(
        words.followUps,
        followUps.map((each) => ({
          key: keyOf.followUp(each),
          isOfRole: each.isOfRole,
          label: words.followUp(
            each.followUp.title,
            each.followUp.dueOn === null ? null : formatDay(each.followUp.dueOn, language),
          ),
        })),
      )}
      {group(
        words.seats,
        seats.map((each) => ({
          key: keyOf.seat(each),
          isOfRole: each.isOfRole,
          label: words.seat(sites[each.group.siteId]?.shortName ?? '', each.seat.role),
        })),
      )}
    </>
  );
}
