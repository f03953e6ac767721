import { describe, expect, it } from 'vitest';
import { districtByCode, districts, districtsIn } from '../../../../shared/domain/districts/district.ts';
import { findDistrict } from '../../../../shared/domain/districts/find-district.ts';

describe('finding a Kreis by name', () => {
  it.each([
    ['Landkreis Göttingen', '03159'],
    ['LK Goettingen', '03159'],
    ['GÖTTINGEN', '03159'],
    ['Kreis Osterode am Harz', '03159'],
    ['Osnabrück, Stadt', '03404'],
    ['Stadt Osnabrück', '03404'],
    ['Osnabrück (Landkreis)', '03459'],
    ['Lk. Osnabrück', '03459'],
    ['Oldenburg (Oldb), kreisfreie Stadt', '03403'],
    ['Landkreis Oldenburg', '03458'],
    ['Region Hannover', '03241'],
    ['Landeshauptstadt Hannover', '03241'],
    ['Rotenburg/Wümme', '03357'],
    ['Nienburg', '03256'],
    ['lüchow dannenberg', '03354'],
  ])('reads %s in Niedersachsen', (typed, code) => {
    expect(findDistrict(typed, ['03']).clear?.code).toBe(code);
  });

  it.each([
    ['Rhein-Sieg-Kreis', '05382'],
    ['Kreis Neuss', '05162'],
    ['Märkischer Kreis', '05962'],
    ['Städteregion Aachen', '05334'],
    ['Mülheim', '05117'],
    ['Wartburgkreis', '16063'],
    ['Landkreis Wartburg', '16063'],
    ['Stadt Eisenach', '16063'],
    ['Ilmkreis', '16070'],
    ['Saar-Pfalz-Kreis', '10045'],
    ['Kreis Sankt Wendel', '10046'],
    ['St. Wendel', '10046'],
    ['Neustadt an der Aisch - Bad Windsheim', '09575'],
    ['Pfaffenhofen a.d.Ilm', '09186'],
    ['Weiden in der Oberpfalz', '09363'],
    ['Mühldorf am Inn', '09183'],
    ['Freie und Hansestadt Hamburg', '02000'],
    ['Hansestadt Rostock', '13003'],
    ['Frankfurt (Oder)', '12053'],
    ['Frankfurt am Main', '06412'],
  ])('reads %s in all of Germany', (typed, code) => {
    expect(findDistrict(typed, []).clear?.code).toBe(code);
  });

  it('asks where a Landkreis and a city have one name', () => {
    const { clear, candidates } = findDistrict('Osnabrück', ['03']);
    expect(clear).toBeNull();
    expect(candidates.map(({ fullName }) => fullName)).toEqual(['Stadt Osnabrück', 'Landkreis Osnabrück']);
    expect(findDistrict('Stadt und Landkreis Hof', ['09']).candidates).toHaveLength(2);
  });

  it('finds nothing for a name that is none, or that lies in another Land', () => {
    const nothing = { clear: null, candidates: [] };
    expect(findDistrict('', ['03'])).toEqual(nothing);
    expect(findDistrict('Landkreis', ['03'])).toEqual(nothing);
    expect(findDistrict('Auental', ['03'])).toEqual(nothing);
    expect(findDistrict('München', ['03'])).toEqual(nothing);
  });
});

describe('the Kreise', () => {
  it('are 400 in 16 Länder, and know the mergers since 2016', () => {
    expect(districts).toHaveLength(400);
    expect(new Set(districts.map(({ federalState }) => federalState)).size).toBe(16);
    expect(districtsIn(['03'])).toHaveLength(45);
    expect(['03152', '03156', '16056'].map(districtByCode)).toEqual([null, null, null]);
  });

  it('are named as people say it', () => {
    const names = ['03351', '03402', '16063', '03241', '05554', '05334'].map((code) => districtByCode(code)?.fullName);
    expect(names).toEqual([
      'Landkreis Celle',
      'Stadt Emden',
      'Wartburgkreis',
      'Region Hannover',
      'Kreis Borken',
      'Städteregion Aachen',
    ]);
  });
});
