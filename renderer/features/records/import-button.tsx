import { Button } from '@fluentui/react-components';
import { TableArrowUpRegular } from '@fluentui/react-icons';
import { useNavigate } from 'react-router';
import type { ListKind } from '../../../shared/domain/import/list-kind.ts';
import { useCanWrite } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';

interface ImportButtonProps {
  readonly kind: ListKind;
  /** The meeting the list belongs to. */
  readonly meetingId?: string;
}

/** Leads to taking a list of a kind over. */
export function ImportButton({ kind, meetingId }: ImportButtonProps) {
  const { imports } = useText();
  const navigate = useNavigate();
  if (!useCanWrite()) return null;
  const meeting = meetingId === undefined ? '' : `&veranstaltung=${meetingId}`;
  return (
    <Button icon={<TableArrowUpRegular />} onClick={() => void navigate(`/import?art=${kind}${meeting}`)}>
      {imports.open}
    </Button>
  );
}
