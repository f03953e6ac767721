import { afterEach, describe, expect, it, vi } from 'vitest';
import { invalidField } from '../../../../shared/kernel/errors.ts';
import { err } from '../../../../shared/kernel/result.ts';
import { required } from '../../../../shared/kernel/assert.ts';
import { DayField } from '../../../../renderer/ui/day-field.tsx';
import { TextField } from '../../../../renderer/ui/text-field.tsx';
import { leaveField, press, render, type, type Rendered } from './render.tsx';

let rendered: Rendered | null = null;
afterEach(() => rendered?.leave());

async function field(content: React.ReactNode): Promise<HTMLInputElement> {
  rendered = await render(content);
  return required(rendered.page.querySelector('input'), 'the field has an input');
}

describe('a text field', () => {
  it('accepts its text, trimmed, when it is left', async () => {
    const onCommit = vi.fn();
    const input = await field(<TextField label="Name" value="" onCommit={onCommit} />);
    await type(input, '  Bochum ');
    expect(onCommit).not.toHaveBeenCalled();
    await leaveField(input);
    expect(onCommit).toHaveBeenCalledExactlyOnceWith('Bochum');
  });

  it('accepts its text on Enter', async () => {
    const onCommit = vi.fn();
    const input = await field(<TextField label="Name" value="Herne" onCommit={onCommit} />);
    await type(input, 'Bochum');
    await press(input, 'Enter');
    expect(onCommit).toHaveBeenCalledExactlyOnceWith('Bochum');
  });

  it('restores what was there on Esc', async () => {
    const onCommit = vi.fn();
    const input = await field(<TextField label="Name" value="Herne" onCommit={onCommit} />);
    await type(input, 'Bochum');
    await press(input, 'Escape');
    await leaveField(input);
    expect([input.value, onCommit.mock.calls.length]).toEqual(['Herne', 0]);
  });

  it('changes nothing when the text is as it was', async () => {
    const onCommit = vi.fn();
    const input = await field(<TextField label="Name" value="Herne" onCommit={onCommit} />);
    await type(input, 'Herne ');
    await leaveField(input);
    expect(onCommit).not.toHaveBeenCalled();
  });

  it('takes no text for an e-mail address that has not the form of one', async () => {
    const onCommit = vi.fn();
    const input = await field(<TextField label="E-Mail" type="email" value="" onCommit={onCommit} />);
    await type(input, 'nope');
    await leaveField(input);
    expect([input.value, onCommit.mock.calls.length]).toEqual(['nope', 0]);
    expect(rendered?.page.textContent).toContain('Das ist keine E-Mail-Adresse.');
    await type(input, 'anna@stelle.example');
    await leaveField(input);
    expect(onCommit).toHaveBeenCalledExactlyOnceWith('anna@stelle.example');
  });

  it('keeps a refused text and says why', async () => {
    const refused = err(invalidField('changes.email', 'not-an-email', 'anna'));
    const input = await field(<TextField label="E-Mail" name="email" value="" onCommit={() => refused} />);
    await type(input, 'anna');
    await leaveField(input);
    expect(input.value).toBe('anna');
    expect(rendered?.page.textContent).toContain('Das ist keine E-Mail-Adresse.');
  });

  it('does not accept a text that is too long', async () => {
    const onCommit = vi.fn();
    const input = await field(<TextField label="Name" value="" onCommit={onCommit} />);
    await type(input, 'x'.repeat(10_000));
    await leaveField(input);
    expect(onCommit).not.toHaveBeenCalled();
    expect(rendered?.page.textContent).toContain('Dieser Text ist zu lang.');
  });

  it('asks for a text where one is needed', async () => {
    const onCommit = vi.fn();
    const input = await field(<TextField label="Name" value="Herne" isRequired onCommit={onCommit} />);
    await type(input, '   ');
    await leaveField(input);
    expect(onCommit).not.toHaveBeenCalled();
    expect(rendered?.page.textContent).toContain('Bitte füllen Sie dieses Feld aus.');
  });
});

describe('a day field', () => {
  it('accepts a day the way people type it and shows its weekday at once', async () => {
    const onCommit = vi.fn();
    const input = await field(<DayField label="Datum" value={null} onCommit={onCommit} />);
    await type(input, '1.3.26');
    expect(rendered?.page.textContent).toContain('So., 01.03.2026');
    await leaveField(input);
    expect(onCommit).toHaveBeenCalledExactlyOnceWith('2026-03-01');
  });

  it('refuses 31 February and keeps what was typed', async () => {
    const onCommit = vi.fn();
    const input = await field(<DayField label="Datum" value={null} onCommit={onCommit} />);
    await type(input, '31.02.2026');
    await leaveField(input);
    expect([input.value, onCommit.mock.calls.length]).toEqual(['31.02.2026', 0]);
    expect(rendered?.page.textContent).toContain('Diesen Tag gibt es nicht');
  });

  it('becomes empty when its text is deleted', async () => {
    const onCommit = vi.fn();
    const input = await field(<DayField label="Datum" value={'2026-03-01' as never} onCommit={onCommit} />);
    await type(input, '');
    await leaveField(input);
    expect(onCommit).toHaveBeenCalledExactlyOnceWith(null);
  });
});
