import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phoneKey, readPhone } from '../../../../shared/domain/import/read-phone.ts';

describe('a telephone number', () => {
  it.each(['04131 123456', '+49 (0)4131 123456', '36894-0', '0151 12345678', '(04131) 12 34 56', '110'])(
    'is kept as written: %s',
    (text) => {
      expect(readPhone(text)).toEqual({ kind: 'exact', phone: text });
    },
  );

  it.each([
    ['4131123456', '04131123456'],
    ['4131123456.0', '04131123456'],
    ['15112345678', '015112345678'],
    ['494131123456', '+494131123456'],
    ['491511234567', '+491511234567'],
    ['413112345', '0413112345'],
  ])('gets back what Excel took away: %s', (text, phone) => {
    expect(readPhone(text)).toEqual({ kind: 'mended', phone });
  });

  it('of eight digits may be a local one', () => {
    expect(readPhone('41311234')).toEqual({ kind: 'exact', phone: '41311234' });
  });

  it.each(['4,13112E+09', '4.13112e9', '#########', 'siehe Mail'])('cannot be told from %s', (text) => {
    expect(readPhone(text)).toEqual({ kind: 'not-a-phone' });
  });

  it.each(['', 'keine', 'Keine', 'unbekannt'])('is not there: "%s"', (text) => {
    expect(readPhone(text)).toEqual({ kind: 'blank' });
  });

  it('is the same however it is written', () => {
    const digits = fc.stringMatching(/^[1-9]\d{8,10}$/).filter((each) => !each.startsWith('49'));
    const prefix = fc.constantFrom('0', '+49', '+49 ', '0049', '0049 ', '+49 (0)', '+49(0) ', '(0049) ', '');
    const gaps = fc.constantFrom('', ' ', '/', '-', ' - ', '.', ') ');
    fc.assert(
      fc.property(digits, prefix, gaps, fc.integer({ min: 2, max: 5 }), (bare, start, gap, at) => {
        const written = `${start}${bare.slice(0, at)}${gap}${bare.slice(at)}`;
        expect(phoneKey(written)).toBe(phoneKey(`0${bare}`));
      }),
    );
  });

  it('is another one with another digit, ending or country', () => {
    const keys = ['04131 123456', '04131 123457', '04131 1234560', '+43 4131 123456', '04131 123456-0'].map(phoneKey);
    expect(new Set(keys).size).toBe(4);
    expect(keys[2]).toBe(keys[4]);
  });
});
