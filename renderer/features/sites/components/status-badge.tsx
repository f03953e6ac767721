import { Badge, type BadgeProps } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  ClockRegular,
  EyeRegular,
  FlagCheckeredRegular,
  MergeRegular,
  PauseCircleRegular,
  QuestionCircleRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { SiteStatus } from '../../../../shared/model/site.ts';
import { useText } from '../../../state/use-text.ts';

interface StatusBadgeProps {
  /** Null: nothing is known. */
  readonly status: SiteStatus | null;
  /** The site joins later. */
  readonly isNotYetThere?: boolean;
}

const looks: Readonly<Record<SiteStatus | 'NONE', { color: NonNullable<BadgeProps['color']>; icon: ReactElement }>> = {
  PROSPECT: { color: 'informative', icon: <EyeRegular /> },
  PREPARING: { color: 'brand', icon: <ClockRegular /> },
  ACTIVE: { color: 'success', icon: <CheckmarkCircleRegular /> },
  PAUSED: { color: 'warning', icon: <PauseCircleRegular /> },
  ENDED: { color: 'informative', icon: <FlagCheckeredRegular /> },
  MERGED: { color: 'informative', icon: <MergeRegular /> },
  NONE: { color: 'informative', icon: <QuestionCircleRegular /> },
};

/** Shows the status of a site by word and icon, never by colour alone. */
export function StatusBadge({ status, isNotYetThere }: StatusBadgeProps) {
  const text = useText();
  const { noStatus, notYetThere } = text.sites;
  const { color, icon } = looks[status ?? 'NONE'];
  return (
    <Badge appearance="tint" color={color} icon={icon} shape="rounded" size="large">
      {status !== null ? text.enums.siteStatus[status] : isNotYetThere ? notYetThere : noStatus}
    </Badge>
  );
}
