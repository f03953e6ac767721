import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { MeetingPage } from '../../../../renderer/features/meetings/index.ts';
import { OfficePage } from '../../../../renderer/features/office/index.ts';
import { ContactPage, OrganisationPage } from '../../../../renderer/features/organisations/index.ts';
import { SitePage } from '../../../../renderer/features/sites/index.ts';
import { required } from '../../../../shared/kernel/assert.ts';
import { memoryHost } from '../../../builders/memory-host.ts';
import { render, type Rendered } from '../ui/render.tsx';
import { controlsOf, enter, kindOf, marksIn, nameOf, settle } from './form-walk.ts';
import { formWorld } from './form-world.ts';
import { hostileValues } from './hostile-values.ts';

let rendered: Rendered | null = null;

afterEach(async () => {
  await rendered?.leave();
  document.body.replaceChildren();
});

/** The pages on which fields keep what is typed by themselves, without a button. */
const pages = [
  '/standorte/s1',
  '/standorte/s1?bereich=steuerung',
  '/organisationen/o1',
  '/personen/c1',
  '/buero',
  '/veranstaltungen/m1',
] as const;

async function open(address: string): Promise<HTMLElement> {
  rendered = await render(
    <MemoryRouter initialEntries={[address]}>
      <Routes>
        <Route path="/standorte/:siteId" element={<SitePage />} />
        <Route path="/organisationen/:organisationId" element={<OrganisationPage />} />
        <Route path="/personen/:contactId" element={<ContactPage />} />
        <Route path="/buero" element={<OfficePage />} />
        <Route path="/veranstaltungen/:meetingId" element={<MeetingPage />} />
      </Routes>
    </MemoryRouter>,
    memoryHost(formWorld()).host,
  );
  await settle();
  return rendered.page;
}

const shown = (value: string): string =>
  value.length > 40 ? `${value.slice(0, 12)}… (${String(value.length)})` : value;

describe('a page whose fields keep what is typed', () => {
  it.each(pages)(
    'says at the field why it refuses, and loses no text: %s',
    async (address) => {
      const page = await open(address);
      const count = controlsOf(page).length;
      expect(count).toBeGreaterThan(0);
      const faults: string[] = [];
      for (let index = 0; index < count; index += 1) {
        const first = required(controlsOf(page)[index], 'the control is there');
        if (first.maxLength >= 0) faults.push(`${nameOf(first)}: cuts what is pasted`);
        for (const value of hostileValues[kindOf(first)]) {
          const control = required(controlsOf(page)[index], `control ${String(index)} of ${address}`);
          await enter(control, value);
          const where = `${nameOf(control)}, "${shown(value)}"`;
          const mark = marksIn(page).find(({ element }) => element === control);
          if (mark?.message.trim() === '') faults.push(`${where}: says no reason`);
          const isOpen = control.hasAttribute('data-dirty') || (kindOf(control) === 'choice' && value.trim() !== '');
          if (isOpen && mark === undefined) faults.push(`${where}: not taken, and not marked`);
          if (isOpen && control.value.trim() !== value.trim() && value.trim() !== '')
            faults.push(`${where}: the refused text is gone`);
          if (control.isConnected) await enter(control, '');
        }
      }
      expect(faults).toEqual([]);
    },
    180_000,
  );
});
