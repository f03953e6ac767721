import { sentenceStart } from '../grammar.ts';
import type { Words } from '../words.ts';

/** German texts: steering bodies. */
export function steeringDe(words: Words) {
  const { steeringGroup: body, site } = words;
  return {
    title: body.one,
    empty: (day: string) => `Am ${day} gibt es hier ${body.no('nominative')}`,
    emptyText:
      'Halten Sie fest, wer über die Arbeit vor Ort mitentscheidet, wann getagt und was beschlossen wurde. Was fehlt, zum Beispiel ein Mitglied der Kommune, sagt Ihnen das Programm.',
    create: `${sentenceStart(body.with('neu', 'accusative'))} anlegen`,
    submitCreate: 'Anlegen',
    save: 'Speichern',
    noClientData: 'Bitte keine Daten von Kundinnen und Kunden eintragen, nur Arbeitsdaten der Mitglieder.',
    oneAtATime: `In dieser Zeit gibt es schon ${body.a('accusative')}. Beenden Sie dies zuerst, oder wählen Sie einen späteren Tag.`,
    facts: {
      title: 'Angaben',
      name: 'Name',
      nameHint: `Leer lassen, wenn der Name einfach „${body.one}“ ist`,
      from: 'Seit',
      until: 'Bis',
      rhythm: 'Sitzungsrhythmus',
      rhythmHint: 'z. B. vierteljährlich',
      note: 'Notizen',
      end: 'Beenden …',
      endTitle: `${body.one} beenden`,
      endExplain:
        'Mitglieder, Sitzungen und Beschlüsse bleiben erhalten und sind am früheren Stichtag weiter zu sehen.',
      lastDay: 'Letzter Tag',
      remove: 'Löschen …',
    },
    others: {
      title: 'Frühere und spätere',
      period: (from: string | null, until: string | null) =>
        from === null
          ? until === null
            ? 'ohne Zeitangabe'
            : `bis ${until}`
          : until === null
            ? `seit ${from}`
            : `${from} bis ${until}`,
      show: (day: string) => `Stand ${day} zeigen`,
    },
    gaps: {
      title: 'Was fehlt',
      noMunicipality: 'Kein Mitglied der Kommune',
      noInsurer: 'Kein Mitglied einer Krankenkasse',
      noSite: `Niemand aus ${site.the('dative')} selbst`,
      noMeeting: 'Keine Sitzung in den letzten zwölf Monaten',
      addMember: 'Mitglied aufnehmen',
      addMeeting: 'Sitzung anlegen',
    },
    members: {
      title: 'Mitglieder',
      count: (count: number) => (count === 1 ? '1 Mitglied' : `${count.toLocaleString('de-DE')} Mitglieder`),
      add: 'Mitglied hinzufügen',
      editTitle: 'Mitglied bearbeiten',
      empty: 'Noch kein Mitglied erfasst.',
      former: (count: number) => `Ehemalige Mitglieder (${count.toLocaleString('de-DE')})`,
      contact: 'Person',
      nobody: 'keine bestimmte Person',
      organisation: 'Organisation',
      noOrganisation: 'keine',
      party: 'Sitz für',
      role: 'Rolle im Gremium',
      roleHint: 'z. B. Vorsitz; leer lassen für ein einfaches Mitglied',
      from: 'Seit',
      until: 'Bis',
      since: (day: string) => `seit ${day}`,
      startsOn: (day: string) => `ab ${day}`,
      to: (day: string) => `bis ${day}`,
      end: 'Beenden …',
      endTitle: 'Mitgliedschaft beenden',
      endExplain: 'Der Sitz bleibt im Verlauf stehen.',
      lastDay: 'Letzter Tag',
      needsMember: 'Wählen Sie eine Person oder eine Organisation.',
      sitsAlready: 'In dieser Zeit sitzt dieses Mitglied mit derselben Rolle schon.',
    },
    meetings: {
      title: 'Sitzungen',
      add: 'Sitzung anlegen',
      editTitle: 'Sitzung bearbeiten',
      empty: 'Noch keine Sitzung eingetragen.',
      heldOn: 'Tag',
      place: 'Ort',
      topics: 'Themen',
      planned: 'geplant',
      label: (day: string) => `Sitzung vom ${day}`,
      removeTitle: (day: string) => `Sitzung vom ${day} löschen?`,
      removeText: (count: number) =>
        count === 1
          ? 'Auch ihr Beschluss wird gelöscht. Mit Rückgängig lässt sich das zurücknehmen.'
          : `Auch ihre ${count.toLocaleString('de-DE')} Beschlüsse werden gelöscht. Mit Rückgängig lässt sich das zurücknehmen.`,
      remove: 'Löschen',
      older: (count: number) => `Ältere Sitzungen (${count.toLocaleString('de-DE')})`,
    },
    decisions: {
      title: 'Offene Beschlüsse',
      none: 'Nichts offen.',
      list: (day: string) => `Beschlüsse vom ${day}`,
      add: 'Beschluss anlegen',
      editTitle: 'Beschluss bearbeiten',
      text: 'Beschluss',
      responsible: 'Zuständig',
      dueOn: 'Fällig am',
      doneOn: 'Erledigt am',
      done: (text: string) => `Erledigt: ${text}`,
      due: (day: string) => `fällig ${day}`,
      overdue: (day: string) => `überfällig seit ${day}`,
      finished: (day: string) => `erledigt ${day}`,
      open: 'offen',
    },
  };
}

/** The shape both languages fill. */
export type SteeringTexts = ReturnType<typeof steeringDe>;
