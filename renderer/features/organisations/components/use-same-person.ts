import { useCallback, useState } from 'react';
import { similarContacts } from '../../../../shared/domain/organisations/queries.ts';
import { invalidField, type AppError } from '../../../../shared/kernel/errors.ts';
import type { ContactId } from '../../../../shared/kernel/ids.ts';
import type { Contact } from '../../../../shared/model/contact.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { useDocument } from '../../../state/use-document.ts';

/** Who is meant by a typed name: somebody on record, or somebody else. */
export type SamePersonAnswer = ContactId | 'other';

/** The question whether a person about to be added is on record already. */
export interface SamePersonQuestion {
  readonly similar: readonly Contact[];
  /** Null: not answered for what is typed now. */
  readonly answer: SamePersonAnswer | null;
  readonly choose: (answer: SamePersonAnswer) => void;
  /** The person on record who is meant; null: somebody new. */
  readonly meant: ContactId | null;
  /** Why nothing may be added yet; null: nothing stands in the way. */
  readonly refusal: () => AppError | null;
}

const mostShown = 3;

/** Asks, wherever a person is typed, whether one of the same name or e-mail is meant; another name asks anew. */
export function useSamePerson(
  { firstName, lastName, email }: Pick<Contact, 'firstName' | 'lastName' | 'email'>,
  except: ContactId | null = null,
): SamePersonQuestion {
  const similar = useDocument(
    useCallback(
      (database: Database) => similarContacts(database, { firstName, lastName, email }, except).slice(0, mostShown),
      [firstName, lastName, email, except],
    ),
  );
  const asked = JSON.stringify([firstName, lastName, email]);
  const [given, setGiven] = useState<{ readonly asked: string; readonly answer: SamePersonAnswer } | null>(null);
  const isCurrent =
    given?.asked === asked && (given.answer === 'other' || similar.some(({ id }) => id === given.answer));
  const answer = isCurrent ? given.answer : null;
  return {
    similar,
    answer,
    choose: (next) => setGiven({ asked, answer: next }),
    meant: answer === 'other' ? null : answer,
    refusal: () => (similar.length > 0 && answer === null ? invalidField('samePerson', 'maybe-same-person') : null),
  };
}
