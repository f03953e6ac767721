import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
import { CheckmarkRegular, ClockRegular } from '@fluentui/react-icons';
import { Link } from 'react-router';
import type { RadarCheck, RadarFinding } from '../../../../shared/domain/radar/finding.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import { addDays, addMonths } from '../../../../shared/kernel/dates.ts';
import { useToday } from '../../../state/use-clock.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { RecordLink } from '../../records/index.ts';
import { useRadarActions } from '../use-radar-actions.ts';
import styles from './list.module.css';

// Where the next step is taken; what is missing opens as a form.
const steps: Readonly<Record<RadarCheck, string>> = {
  'agreement-missing': 'bereich=vereinbarungen&neu=vereinbarung',
  'agreement-undated': 'bereich=vereinbarungen',
  'agreement-ending': 'bereich=vereinbarungen',
  contact: 'bereich=ueberblick&neu=person',
  steering: 'bereich=steuerung&neu=gremium',
  municipality: 'bereich=steuerung&neu=kommune',
  offers: 'bereich=angebote&neu=angebot',
  figures: 'bereich=qualitaet&neu=kennzahl',
  absence: 'bereich=ueberblick&neu=aufgabe',
};

/** One finding: the site, what is known about it, the next step, and the ways to make it quiet. */
export function RadarLine({ finding }: { readonly finding: RadarFinding }) {
  const { radar: words } = useText().overview;
  const today = useToday();
  const canWrite = useCanWrite();
  const { done, later } = useRadarActions();
  const { site, check } = finding;
  const name = site.shortName;
  const details = useDetails(finding);
  const action = useAction(finding);
  return (
    <>
      <div className={styles.main}>
        <Link className={styles.link} to={`/standorte/${site.id}`}>
          {name}
        </Link>
        {details === '' ? null : <span className={styles.quiet}>{details}</span>}
        <RecordLink to={addressOf(finding)}>
          <span aria-label={words.actionFor(action, name)}>{action}</span>
        </RecordLink>
      </div>
      {canWrite ? (
        <>
          <Tooltip content={words.doneFor(name, words.checks[check])} relationship="label">
            <Button size="small" appearance="subtle" icon={<CheckmarkRegular />} onClick={() => void done(finding)} />
          </Tooltip>
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <Button
                size="small"
                appearance="subtle"
                icon={<ClockRegular />}
                aria-label={words.laterFor(name, words.checks[check])}
                title={words.later}
              />
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                <MenuItem onClick={() => void later(finding, addDays(today, 7))}>{words.week}</MenuItem>
                <MenuItem onClick={() => void later(finding, addMonths(today, 1))}>{words.month}</MenuItem>
                <MenuItem onClick={() => void later(finding, addMonths(today, 6))}>{words.halfYear}</MenuItem>
              </MenuList>
            </MenuPopover>
          </Menu>
        </>
      ) : null}
    </>
  );
}

function useAction(finding: RadarFinding): string {
  const { radar: words } = useText().overview;
  if (finding.unsignedId !== null) return words.sign;
  return words.actions[wantsRenewal(finding) ? 'agreement-ending' : finding.check];
}

function useDetails({ check, about, unsignedId }: RadarFinding): string {
  const { overview, language } = useText();
  const { radar: words } = overview;
  const day = about === null ? '' : formatDay(about, language);
  switch (check) {
    case 'agreement-missing':
      return unsignedId === null ? '' : words.unsigned;
    case 'agreement-ending':
      return words.endsOn(day);
    case 'absence':
      return about === null ? words.never : words.lastOn(day);
    case 'figures':
      return about === null ? words.noFigures : words.figuresOf(day);
    default:
      return '';
  }
}

function addressOf(finding: RadarFinding): string {
  const { check, site, agreementId, unsignedId } = finding;
  const entry = unsignedId ?? agreementId;
  const form = wantsRenewal(finding) ? '&neu=verlaengerung' : '';
  const step = entry === null ? steps[check] : `bereich=vereinbarungen&eintrag=${entry}${form}`;
  return `/standorte/${site.id}?${step}`;
}

/** The step that mends it is the next term of the agreement it names. */
function wantsRenewal({ check, agreementId, unsignedId }: RadarFinding): boolean {
  return agreementId !== null && unsignedId === null && check !== 'agreement-undated';
}
