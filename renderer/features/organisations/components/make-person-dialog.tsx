import { splitName } from '../../../../shared/domain/organisations/split-name.ts';
import type { ContactId } from '../../../../shared/kernel/ids.ts';
import type { MakerProps } from '../../records/index.ts';
import { CreateContactDialog } from './create-contact-dialog.tsx';

/** Makes a person whose name was typed in a field. */
export function MakePersonDialog({ named, ...props }: MakerProps<ContactId>) {
  return <CreateContactDialog place={null} placeName="" named={splitName(named)} {...props} />;
}
