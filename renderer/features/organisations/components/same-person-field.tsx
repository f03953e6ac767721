import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { rolesOn } from '../../../../shared/domain/organisations/queries.ts';
import { formalName } from '../../../../shared/i18n/salutation.ts';
import type { Contact } from '../../../../shared/model/contact.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { useToday } from '../../../state/use-clock.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import type { SamePersonQuestion } from './use-same-person.ts';

interface SamePersonFieldProps {
  readonly question: SamePersonQuestion;
  readonly problem: string | undefined;
}

const itself = (database: Database) => database;
const other = 'other';

/** Shows people on record who may be meant by a typed name, and asks which; nothing where there is none. */
export function SamePersonField({ question, problem }: SamePersonFieldProps) {
  const { samePerson: words } = useText().organisations;
  const database = useDocument(itself);
  const today = useToday();
  const placeOf = (contact: Contact): string => {
    const role = rolesOn(contact, today)[0] ?? contact.roles.at(-1);
    return (
      database.sites[role?.siteId ?? '']?.shortName ?? database.organisations[role?.organisationId ?? '']?.name ?? ''
    );
  };
  if (question.similar.length === 0) return null;
  return (
    <Field
      label={words.question}
      required
      {...(question.meant === null ? {} : { hint: words.keeps })}
      {...(problem === undefined ? {} : { validationMessage: problem })}
    >
      <RadioGroup
        value={question.answer ?? ''}
        onChange={(_, data) => {
          const found = question.similar.find(({ id }) => id === data.value);
          question.choose(found ? found.id : other);
        }}
      >
        {question.similar.map((contact) => (
          <Radio key={contact.id} value={contact.id} label={words.existing(formalName(contact), placeOf(contact))} />
        ))}
        <Radio value={other} label={words.other} />
      </RadioGroup>
    </Field>
  );
}
