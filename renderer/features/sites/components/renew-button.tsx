import { Button } from '@fluentui/react-components';
import { ArrowRepeatAllRegular } from '@fluentui/react-icons';
import { useContext } from 'react';
import type { Agreement } from '../../../../shared/model/agreement.ts';
import { useText } from '../../../state/use-text.ts';
import { AskedEntryContext } from '../../../ui/asked-entry.ts';
import { useAskedForm } from '../../records/index.ts';

interface RenewButtonProps {
  readonly agreement: Agreement;
  readonly onClick: () => void;
}

/** Opens the next term of an agreement; an address that names the agreement can ask for it. */
export function RenewButton({ agreement, onClick }: RenewButtonProps) {
  const { agreements: words } = useText().sites;
  const isNamed = useContext(AskedEntryContext) === agreement.id;
  useAskedForm(isNamed ? 'verlaengerung' : null, onClick);
  return (
    <Button size="small" icon={<ArrowRepeatAllRegular />} onClick={onClick}>
      {words.renew}
    </Button>
  );
}
