import { createContext, type ComponentType } from 'react';
import type { ContactId, OrganisationId } from '../../../shared/kernel/ids.ts';

/** What a dialog that makes a record is told by the field in which its name was typed. */
export interface MakerProps<Id> {
  readonly named: string;
  readonly onCreated: (id: Id) => void;
  readonly onClose: () => void;
}

/** The dialogs that make what a field did not find. They belong to features that lie above the fields, so the app gives them. */
export interface RecordMakers {
  readonly Person: ComponentType<MakerProps<ContactId>>;
  readonly Organisation: ComponentType<MakerProps<OrganisationId>>;
}

/** Null: nothing can be made here. */
export const RecordMakersContext = createContext<RecordMakers | null>(null);
