import { Button } from '@fluentui/react-components';
import { formatDay } from '../../../../shared/i18n/format.ts';
import type { Day } from '../../../../shared/kernel/dates.ts';
import type { SteeringGroup } from '../../../../shared/model/steering-group.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage, useUiStore } from '../../../state/ui-store.ts';
import { EntryList } from '../../../ui/entry-list.tsx';
import { Section } from '../../../ui/page.tsx';

interface OtherGroupsSectionProps {
  readonly groups: readonly SteeringGroup[];
}

/** The bodies a site had before or will have later, each with the way to its time. */
export function OtherGroupsSection({ groups }: OtherGroupsSectionProps) {
  const words = useText().steering;
  const language = useLanguage();
  const setAsOf = useUiStore((state) => state.setAsOf);
  if (groups.length === 0) return null;
  const write = (day: Day | null): string | null => (day === null ? null : formatDay(day, language));
  return (
    <Section title={words.others.title}>
      <EntryList
        label={words.others.title}
        empty=""
        entries={groups.map(({ id, name, from, until }) => {
          const day = until ?? from;
          return {
            key: id,
            title: name || words.title,
            details: words.others.period(write(from), write(until)),
            actions: day !== null && (
              <Button size="small" onClick={() => setAsOf(day)}>
                {words.others.show(formatDay(day, language))}
              </Button>
            ),
          };
        })}
      />
    </Section>
  );
}
