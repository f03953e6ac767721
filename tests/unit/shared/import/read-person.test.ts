import { describe, expect, it } from 'vitest';
import { readCarelessName, readPerson } from '../../../../shared/domain/import/read-person.ts';

describe('names as people write them', () => {
  it.each([
    ['Dr. jur. Karl Feld', 'Dr. jur.', 'Karl', 'Feld'],
    ['Dr. med. dent. Eva Wald', 'Dr. med. dent.', 'Eva', 'Wald'],
    ['Dr.-Ing. Tom Bach', 'Dr.-Ing.', 'Tom', 'Bach'],
    ['Dr. rer. nat. Ute Thal', 'Dr. rer. nat.', 'Ute', 'Thal'],
    ['Dr.in Ute Thal', 'Dr.in', 'Ute', 'Thal'],
    ['Dr.phil. Ute Thal', 'Dr.phil.', 'Ute', 'Thal'],
    ['Dipl.-Sozialpäd. Ina Stein', 'Dipl.-Sozialpäd.', 'Ina', 'Stein'],
    ['Dipl.-Ing. (FH) Ina Stein', 'Dipl.-Ing. (FH)', 'Ina', 'Stein'],
    ['Dipl. Päd. Ina Stein', 'Dipl. Päd.', 'Ina', 'Stein'],
    ['Diplom-Pflegewirtin Ina Stein', 'Diplom-Pflegewirtin', 'Ina', 'Stein'],
    ['Prof. Dr. h. c. Uwe Berg', 'Prof. Dr. h. c.', 'Uwe', 'Berg'],
    ['Prof.in Dr. Ute Thal', 'Prof.in Dr.', 'Ute', 'Thal'],
    ['PD Dr. Uwe Berg', 'PD Dr.', 'Uwe', 'Berg'],
    ['Mag. Uwe Berg', 'Mag.', 'Uwe', 'Berg'],
    ['Uwe Berg, M.A.', 'M.A.', 'Uwe', 'Berg'],
    ['Uwe Berg (M.Sc.)', 'M.Sc.', 'Uwe', 'Berg'],
    ['Berg, Anna, Dr.', 'Dr.', 'Anna', 'Berg'],
    ['Anna Berg, Dr. med.', 'Dr. med.', 'Anna', 'Berg'],
    ['Berg, Dr. Anna', 'Dr.', 'Anna', 'Berg'],
    ['Dr. Berg, Anna', 'Dr.', 'Anna', 'Berg'],
    ['Max Kern jun.', '', 'Max', 'Kern jun.'],
    ['Kern jun., Max', '', 'Max', 'Kern jun.'],
    ['Anna Berg geb. Thal', '', 'Anna', 'Berg'],
    ['Anna Berg (geb. Thal)', '', 'Anna', 'Berg'],
    ["Luca d'Angelo", '', 'Luca', "d'Angelo"],
    ['d’Angelo, Luca', '', 'Luca', 'd’Angelo'],
    ['al-Hassan, Omar', '', 'Omar', 'al-Hassan'],
    ['Karl v. Stein', '', 'Karl', 'v. Stein'],
    ['von und zu Stein, Karl', '', 'Karl', 'von und zu Stein'],
    ['Maria del Mar', '', 'Maria', 'del Mar'],
    ['Jens Diplan', '', 'Jens', 'Diplan'],
    ['Dr. Medea Prof', 'Dr.', 'Medea', 'Prof'],
  ])('%s', (text, academicTitle, firstName, lastName) => {
    expect(readPerson(text)).toEqual({ salutation: 'NEUTRAL', academicTitle, firstName, lastName });
  });

  it.each([
    ['sabine müller', 'Sabine', 'Müller'],
    ["luca d'angelo", 'Luca', "d'Angelo"],
    ['karl von stein', 'Karl', 'von Stein'],
    ['müller-lüdenscheidt, anna', 'Anna', 'Müller-Lüdenscheidt'],
    ['Anna Berg (Vertretung)', 'Anna', 'Berg'],
  ])('in a column of names %s is one', (text, firstName, lastName) => {
    expect(readPerson(text)).toBeNull();
    expect(readCarelessName(text)).toMatchObject({ firstName, lastName });
  });

  it.each(['siehe unten', 'wird nachbesetzt', 'derzeit vakant', 'doppelt?', '04131 1', '', 'a@b.example'])(
    '"%s" is no name anywhere',
    (text) => {
      expect([readPerson(text), readCarelessName(text)]).toEqual([null, null]);
    },
  );

  it('takes a salutation alone for nobody', () => {
    expect(readPerson('Frau')).toBeNull();
  });
});
