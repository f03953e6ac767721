import { afterEach, describe, expect, it, vi } from 'vitest';
import { RecordPicker } from '../../../../renderer/features/meetings/components/record-picker.tsx';
import { ChoiceField } from '../../../../renderer/ui/choice-field.tsx';
import { MultiChoiceField } from '../../../../renderer/ui/multi-choice-field.tsx';
import { required } from '../../../../shared/kernel/assert.ts';
import { click, leaveField, press, render, type, type Rendered } from './render.tsx';

let rendered: Rendered | null = null;
afterEach(() => rendered?.leave());

const names = Array.from({ length: 20 }, (_, index) => ({
  value: `o${String(index)}`,
  label: `Kasse ${String(index)}`,
  hint: '',
}));

async function field(content: React.ReactNode): Promise<HTMLInputElement> {
  rendered = await render(content);
  return required(rendered.page.querySelector('input'), 'the field has an input');
}

const optionOf = (text: string): Element =>
  required(
    [...document.querySelectorAll('[role=option]')].find((each) => each.textContent.includes(text)),
    text,
  );

describe('a picker', () => {
  it('keeps what was typed and not chosen when it is left, and says so at the field', async () => {
    const input = await field(<RecordPicker label="Veranstalter" chosen={[]} choices={names} onCommit={vi.fn()} />);
    await type(input, 'Neue Stelle');
    await leaveField(input);
    expect(input.value).toBe('Neue Stelle');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const described = required(input.getAttribute('aria-describedby'), 'the message describes the field').split(' ');
    const messages = described.map((id) => document.getElementById(id)?.textContent ?? '');
    expect(messages.join(' ')).toContain('„Neue Stelle“ ist nicht gewählt.');
  });

  it('offers to make the record by the typed name, and keeps the text until it is there', async () => {
    const onCreate = vi.fn();
    const input = await field(
      <RecordPicker
        label="Veranstalter"
        chosen={[]}
        choices={names}
        onCommit={vi.fn()}
        create={{ label: (name) => `${name} anlegen`, onCreate }}
      />,
    );
    await click(input);
    await type(input, ' Neue Stelle ');
    await click(optionOf('Neue Stelle anlegen'));
    expect(onCreate).toHaveBeenCalledExactlyOnceWith('Neue Stelle');
    expect(input.value.trim()).toBe('Neue Stelle');
  });

  it('lets the office itself be chosen while its name fits what is typed', async () => {
    const onChoose = vi.fn();
    const own = { label: 'HAGE e. V. (eigenes Büro)', onChoose };
    const input = await field(
      <RecordPicker label="Gastgeber" chosen={[]} choices={names} onCommit={vi.fn()} own={own} />,
    );
    await click(input);
    await type(input, 'hage');
    await click(optionOf('eigenes Büro'));
    expect([onChoose.mock.calls.length, input.value]).toEqual([1, '']);
  });
});

describe('a choice with search', () => {
  it('takes a name that is written out whole, and keeps anything else with its reason', async () => {
    const onCommit = vi.fn();
    const input = await field(<ChoiceField label="Träger" value={null} choices={names} onCommit={onCommit} />);
    await type(input, 'kasse 1');
    await leaveField(input);
    expect(onCommit).toHaveBeenCalledExactlyOnceWith('o1');
    await type(input, 'Kasse unbekannt');
    await leaveField(input);
    expect([onCommit.mock.calls.length, input.value, input.getAttribute('aria-invalid')]).toEqual([
      1,
      'Kasse unbekannt',
      'true',
    ]);
    await type(input, '');
    await leaveField(input);
    expect(input.getAttribute('aria-invalid')).not.toBe('true');
  });
});

describe('a choice that can be made', () => {
  const few = names.slice(0, 2);

  it('offers to make what was typed even from a short list, and drops the text once it is chosen', async () => {
    const onCreate = vi.fn();
    const create = { label: (name: string) => `${name} anlegen`, onCreate };
    const input = await field(
      <ChoiceField label="Träger" value={null} choices={few} onCommit={vi.fn()} create={create} />,
    );
    await click(input);
    await type(input, ' AOK Nord ');
    await click(optionOf('AOK Nord anlegen'));
    expect(onCreate).toHaveBeenCalledExactlyOnceWith('AOK Nord');
    expect(input.value.trim()).toBe('AOK Nord');
    const made = [...few, { value: 'n1', label: 'AOK Nord', hint: '' }];
    await required(rendered, 'drawn').show(
      <ChoiceField label="Träger" value="n1" choices={made} onCommit={vi.fn()} create={create} />,
    );
    expect([input.value, input.getAttribute('aria-invalid')]).not.toContain('true');
    expect(input.value).toBe('AOK Nord');
  });

  it('keeps the text on Tab, Enter and Escape, and says at the field how to go on', async () => {
    const onCommit = vi.fn();
    const create = { label: (name: string) => `${name} anlegen`, onCreate: vi.fn() };
    const input = await field(
      <ChoiceField label="Träger" value={null} choices={few} onCommit={onCommit} create={create} />,
    );
    await type(input, 'AOK Nord');
    await press(input, 'Escape');
    expect(input.value).toBe('AOK Nord');
    await press(input, 'Tab');
    await leaveField(input);
    expect([input.value, input.getAttribute('aria-invalid')]).toEqual(['AOK Nord', 'true']);
    expect(document.body.textContent).toContain('„AOK Nord“ ist nicht gewählt.');
    expect(document.body.textContent).toContain('oder legen Sie ihn an');
    expect(onCommit).not.toHaveBeenCalled();
  });
});

describe('a choice of several', () => {
  it('keeps what was typed and not chosen, and promises nothing it cannot do', async () => {
    const input = await field(<MultiChoiceField label="Partner" values={[]} choices={names} onCommit={vi.fn()} />);
    await type(input, 'AOK Nord');
    await leaveField(input);
    expect([input.value, input.getAttribute('aria-invalid')]).toEqual(['AOK Nord', 'true']);
    expect(document.body.textContent).toContain('„AOK Nord“ ist nicht gewählt. Wählen Sie einen Eintrag der Liste.');
    expect(document.body.textContent).not.toContain('legen Sie');
  });
});
