import { Suspense, useState, type ComponentType } from 'react';
import { ChoiceField, type ChoiceFieldProps } from '../../ui/choice-field.tsx';
import type { MakerProps } from './record-makers.ts';

interface MadeChoiceFieldProps<Id extends string> extends ChoiceFieldProps<Id> {
  /** The dialog that makes what was not found; undefined: nothing can be made here. */
  readonly Maker: ComponentType<MakerProps<Id>> | undefined;
  readonly makeLabel: (name: string) => string;
}

/** Chooses a record, or makes it where its name was typed. */
export function MadeChoiceField<Id extends string>({ Maker, makeLabel, ...props }: MadeChoiceFieldProps<Id>) {
  const [named, setNamed] = useState<string | null>(null);
  return (
    <>
      <ChoiceField {...props} {...(Maker && { create: { label: makeLabel, onCreate: setNamed } })} />
      {Maker && named !== null && (
        <Suspense fallback={null}>
          <Maker named={named} onCreated={(id) => void props.onCommit(id)} onClose={() => setNamed(null)} />
        </Suspense>
      )}
    </>
  );
}
