import type { Words } from '../words.ts';

/** German texts: beginning without a file, and a file that cannot be opened. */
export function recoveryDe(words: Words) {
  return {
    welcome: {
      title: 'Willkommen bei Austauschwerk',
      text: `${words.site.many}, Veranstaltungen, Tagungsmappe und Auswertung in einer Datei, die Ihnen gehört.`,
      create: 'Neues Büro anlegen',
      createText: 'Mit einer leeren Datei beginnen.',
      sample: 'Beispiel ansehen',
      sampleText: 'Ein erfundenes Büro mit neun Jahren Veranstaltungen.',
      open: 'Datei öffnen …',
      openText: 'Eine vorhandene Datei (.austausch) auswählen.',
      recent: 'Zuletzt geöffnet',
      noRecent: 'Hier erscheinen die Dateien, die Sie zuletzt geöffnet haben.',
      openedAt: (moment: string) => `geöffnet am ${moment}`,
      filesLieIn: (folder: string) => `Neue Dateien liegen in ${folder}.`,
      createTitle: 'Neues Büro anlegen',
      officeName: 'Name des Büros',
      officeNameHint: 'Er steht auf der Tagungsmappe. Sie können ihn später ändern.',
      fileName: 'Dateiname',
      fileNameDefault: 'Büro',
      fileNameWrong: 'So kann keine Datei heißen. Nicht möglich sind < > : " / \\ | ? * und Namen wie CON oder NUL.',
      tooLong: 'Das ist zu lang. Bitte kürzen Sie den Namen.',
      sampleFileName: 'Beispiel',
      createConfirm: 'Anlegen',
      private: 'Alle Daten bleiben in Ihrer Datei. Das Programm sendet nichts ins Netz.',
    },
    recovery: {
      windowTitle: 'Datei kann nicht geöffnet werden',
      file: 'Datei',
      folder: 'Ordner',
      safeTitle: 'Was sicher ist',
      safe: 'Das Programm hat an der Datei nichts geändert und löscht sie nicht.',
      snapshotsTitle: 'Sicherungen dieser Datei',
      snapshotsText:
        'Öffnen Sie eine frühere Fassung als Kopie. Die Kopie wird neben der Datei abgelegt, die Datei selbst bleibt, wie sie ist.',
      noSnapshots: 'Zu dieser Datei gibt es auf diesem Rechner keine Sicherung.',
      openCopy: 'Als Kopie öffnen',
      openCopyOf: (moment: string) => `Fassung vom ${moment} als Kopie öffnen`,
      counts: (counts: { sites: number; meetings: number; contacts: number; registrations: number }) =>
        [
          words.site.count(counts.sites),
          counts.meetings === 1 ? '1 Veranstaltung' : `${counts.meetings.toLocaleString('de-DE')} Veranstaltungen`,
          counts.contacts === 1 ? '1 Person' : `${counts.contacts.toLocaleString('de-DE')} Personen`,
          counts.registrations === 1
            ? '1 Einladung oder Anmeldung'
            : `${counts.registrations.toLocaleString('de-DE')} Einladungen und Anmeldungen`,
        ].join(', '),
      reasons: {
        'session-start': 'beim Öffnen',
        hourly: 'während der Arbeit',
        daily: 'Tagesstand',
        'before-migration': 'vor der Umstellung auf ein neues Format',
        'before-restore': 'vor dem Öffnen einer Sicherung',
        'last-good': 'letzte gute Fassung',
      },
      problemsTitle: 'Fehlerhafte Einträge',
      problem: (record: string, field: string, message: string) => `${record}, Feld ${field}: ${message}`,
      moreProblems: (count: number) => `und ${count.toLocaleString('de-DE')} weitere`,
      retry: 'Erneut versuchen',
      toStart: 'Zur Startseite',
    },
  };
}

/** The shape both languages fill. */
export type RecoveryTexts = ReturnType<typeof recoveryDe>;
