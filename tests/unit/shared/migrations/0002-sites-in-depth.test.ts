import { describe, expect, it } from 'vitest';
import { sitesInDepth } from '../../../../shared/migrations/0002-sites-in-depth.ts';

const { migrate } = sitesInDepth;

describe('the step to sites in depth', () => {
  it('gives every record its new fields and keeps what it had', () => {
    const after = migrate({
      office: { name: 'Büro', deadlineLeadDays: { agreementEnd: 7 } },
      sites: { s: { id: 's', future: 1 } },
      agreements: { a: { id: 'a', fundingPhase: '' } },
      contacts: { c: { id: 'c', roles: [{ id: 'r' }] } },
      followUps: { f: { id: 'f' } },
    });
    expect(after).toMatchObject({
      office: { name: 'Büro', deadlineLeadDays: { agreementEnd: 7 }, smallCountThreshold: 3 },
      sites: { s: { id: 's', future: 1, districtCode: '', processHistory: [], criterionHistory: [] } },
      agreements: { a: { id: 'a', signatories: '', attachments: [] } },
      contacts: { c: { id: 'c', roles: [{ id: 'r', successorId: null }] } },
      followUps: { f: { id: 'f', contactId: null } },
      steeringGroups: {},
      offers: {},
      recycled: {},
      fundingPhases: {},
    });
  });

  it('makes one phase of each label that agreements name', () => {
    const { fundingPhases } = migrate({
      agreements: {
        a: { fundingPhase: 'Phase V' },
        b: { fundingPhase: 'Phase IV' },
        c: { fundingPhase: 'Phase V' },
        d: { fundingPhase: ' ' },
      },
    });
    expect(fundingPhases).toEqual({
      'phase-1': { id: 'phase-1', label: 'Phase IV', from: null, until: null, note: '' },
      'phase-2': { id: 'phase-2', label: 'Phase V', from: null, until: null, note: '' },
    });
  });

  it('passes damaged parts on, so that the check after it can name them', () => {
    const damaged = { sites: [1], contacts: { c: { roles: 'none' }, d: 5 }, agreements: null };
    expect(migrate(damaged)).toMatchObject(damaged);
  });
});
