import type {
  AppError,
  AppErrorCode,
  AttachmentFault,
  FieldProblemCode,
  ListFault,
  LockHolder,
  RecordProblem,
} from '../../kernel/errors.ts';
import type { Instant } from '../../kernel/dates.ts';
import { formatInstant, formatList } from '../format.ts';
import { namedSentences, shownDay, type FieldFault } from '../named-sentences.ts';
import { fieldNamesDe } from './field-names.ts';
import type { Words } from '../words.ts';

/** What a failure says: a title, and sentences about what happened, what is safe and what to do. */
export interface ProblemText {
  readonly title: string;
  readonly text: string;
}

/** A sentence for every expected failure; a code without one does not compile. */
export type ProblemTexts = {
  readonly [Code in AppErrorCode]: (error: Extract<AppError, { code: Code }>) => ProblemText;
};

const attachmentFaults: Record<AttachmentFault, string> = {
  'wrong-type':
    'Angenommen werden PDF, Bilder (JPG, PNG, TIFF), Dateien von Word, Excel, PowerPoint und OpenOffice, E-Mails (MSG, EML) und Texte; nichts, was Programme enthält.',
  empty: 'Die Datei ist leer.',
  'too-large': 'Die Datei ist größer als 50 MB. Verkleinern Sie sie, etwa durch Scannen mit geringerer Auflösung.',
  'not-what-it-says': 'Der Inhalt passt nicht zur Endung der Datei; vielleicht ist sie beschädigt oder falsch benannt.',
};

const storeCauses: Readonly<Record<string, string>> = {
  ENOSPC: 'der Datenträger ist voll',
  EDQUOT: 'Ihr Speicherplatz ist aufgebraucht',
  EACCES: 'Sie dürfen dort nicht schreiben',
  EPERM: 'Sie dürfen dort nicht schreiben',
  EROFS: 'der Datenträger ist schreibgeschützt',
  ENAMETOOLONG: 'der Pfad ist zu lang; legen Sie die Datendatei in einen Ordner mit kürzerem Pfad',
  ENOENT: 'der Ordner der Datendatei ist nicht erreichbar',
  EEXIST: 'dort liegt schon etwas anderes mit diesem Namen',
  ENOTDIR: 'dort liegt eine Datei mit dem Namen des Ordners',
  EIO: 'die geschriebene Datei ließ sich nicht richtig zurücklesen',
};

const listFaults: Record<ListFault, string> = {
  'wrong-type': 'Sie enthält keine Liste. Lesbar sind Excel-Dateien (.xlsx, .xlsm) und Textlisten (.csv, .txt).',
  'old-excel':
    'Das ist ein altes Excel-Format (.xls oder .xlsb). Öffnen Sie die Datei in Excel, und speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“.',
  'open-document':
    'Das ist eine Datei aus LibreOffice (.ods oder .odt). Öffnen Sie sie dort, und speichern Sie sie als Excel-Datei (.xlsx).',
  word: 'Das ist ein Word-Dokument. Kopieren Sie die Tabelle daraus, und fügen Sie sie hier über die Zwischenablage ein.',
  pdf: 'Das ist ein PDF. Bitten Sie um die Liste als Excel-Datei, oder kopieren Sie die Tabelle nach Excel.',
  picture:
    'Das ist ein Bild, auch wenn der Name etwas anderes sagt. Gebraucht wird die Liste selbst, als .xlsx oder .csv.',
  mail: 'Das ist eine Nachricht aus Outlook. Speichern Sie die Anlage der Nachricht, und wählen Sie diese.',
  'web-page':
    'Das ist eine Webseite, auch wenn der Name etwas anderes sagt. Öffnen Sie sie in Excel, und speichern Sie sie als .xlsx.',
  empty: 'Die Datei enthält keine Zeilen.',
  'only-header': 'Die Datei enthält nur Überschriften und darunter keine Zeilen.',
  'no-header':
    'Es wurde keine Zeile mit Überschriften gefunden. Schreiben Sie über die Spalten, was darin steht, etwa „Name“ und „E-Mail“.',
  'too-large': 'Sie ist größer als 20 MB. Teilen Sie die Liste auf, oder löschen Sie Bilder daraus.',
  'too-many-rows':
    'Die Liste hat mehr als 50.000 Zeilen. Teilen Sie sie auf, oder löschen Sie, was weit unter der Liste steht.',
  'too-many-columns': 'Die Liste hat mehr als 300 Spalten. Löschen Sie, was rechts neben der Liste steht.',
  'unpacks-too-large':
    'Entpackt wäre sie größer als 200 MB; das ist keine gewöhnliche Liste, und sie wurde nicht weiter geöffnet. Fragen Sie nach, woher die Datei kommt.',
  encrypted: 'Die Datei ist mit einem Kennwort geschützt. Speichern Sie sie in Excel ohne Kennwort.',
  damaged: 'Die Datei ist beschädigt. Öffnen Sie sie in Excel, und speichern Sie sie neu.',
};

/** German texts: errors. */
export function errorsDe(words: Words) {
  const tableNames: Readonly<Record<string, string>> = {
    sites: words.site.one,
    staff: 'Person im Büro',
    organisations: 'Organisation',
    contacts: 'Person',
    attachments: 'Anlage',
    deadlines: 'Frist',
    agreements: 'Vereinbarung',
    series: 'Reihe',
    meetings: 'Veranstaltung',
    agenda: 'Programmpunkt',
    registrations: 'Anmeldung',
    followUps: 'Aufgabe',
  };
  const named = (table: string): string => tableNames[table] ?? 'Eintrag';
  const problems: ProblemTexts = {
    'invalid-input': (error) => ({
      title: 'Die Eingabe passt noch nicht',
      text:
        error.problems.length === 0
          ? 'Es wurde nichts geändert. Bitte berichtigen Sie die Felder mit einem Hinweis.'
          : `Es wurde nichts geändert. ${namedSentences(error.problems, { names: fieldNamesDe, sentenceOf: sentence })}`,
    }),
    'record-missing': ({ table }) => ({
      title: 'Den Eintrag gibt es nicht mehr',
      text: `${named(table)}: Der Eintrag wurde inzwischen gelöscht. Es wurde nichts geändert. Mit Rückgängig holen Sie ihn zurück.`,
    }),
    'record-in-use': ({ table, usedBy }) => ({
      title: 'Der Eintrag wird noch verwendet',
      text: `${named(table)}: Der Eintrag wurde nicht gelöscht, weil ${usedBy.length === 1 ? 'ein anderer Eintrag' : `${usedBy.length} andere Einträge`} darauf verweisen. Lösen Sie zuerst diese Verweise.`,
    }),
    'undo-conflict': () => ({
      title: 'Rückgängig ist hier nicht mehr möglich',
      text: 'Derselbe Eintrag wurde inzwischen anders geändert. Es wurde nichts verändert. Bitte ändern Sie den Eintrag von Hand.',
    }),
    'nothing-to-undo': () => ({
      title: 'Nichts rückgängig zu machen',
      text: 'Seit dem Öffnen der Datei wurde nichts geändert.',
    }),
    'no-document': () => ({
      title: 'Keine Datei geöffnet',
      text: 'Öffnen Sie zuerst eine Datei, oder legen Sie eine neue an.',
    }),
    'read-only': ({ holder }) => ({
      title: 'Die Datei ist schreibgeschützt',
      text: `Es wurde nichts geändert. ${holder ? holdsIt(holder) : 'Diese Datei ist hier nur zum Lesen geöffnet.'}`,
    }),
    'file-missing': ({ path }) => ({
      title: 'Die Datei ist nicht da',
      text: `„${path}“ wurde nicht gefunden. Vielleicht ist das Netzlaufwerk nicht verbunden, oder die Datei wurde verschoben. Es wurde keine neue Datei angelegt.`,
    }),
    'file-empty': ({ path }) => ({
      title: 'Die Datei ist leer',
      text: `„${path}“ enthält keine Daten. Die Datei wurde nicht verändert. Sicherungen finden Sie unten.`,
    }),
    'file-broken': ({ path }) => ({
      title: 'Die Datei ist beschädigt',
      text: `„${path}“ lässt sich nicht lesen. Die Datei wurde nicht verändert. Öffnen Sie eine Sicherung als Kopie.`,
    }),
    'file-foreign': ({ path }) => ({
      title: 'Das ist keine Austauschwerk-Datei',
      text: `„${path}“ stammt nicht aus diesem Programm. Die Datei wurde nicht verändert. Wählen Sie eine Datei mit der Endung .austausch.`,
    }),
    'file-too-new': ({ path, fileVersion, ownVersion }) => ({
      title: 'Die Datei kommt aus einer neueren Programmversion',
      text: `„${path}“ hat das Format ${fileVersion}, dieses Programm kennt das Format ${ownVersion}. Die Datei wurde nicht verändert. Bitte verwenden Sie die neuere Programmversion.`,
    }),
    'file-invalid': ({ path, problems: broken }) => ({
      title: 'Die Datei enthält Angaben, die nicht stimmen können',
      text: `In „${path}“ ${broken.length === 1 ? 'ist ein Eintrag' : `sind ${broken.length} Einträge`} fehlerhaft. Die Datei wurde nicht verändert. Öffnen Sie sie zum Lesen, oder öffnen Sie eine Sicherung als Kopie.`,
    }),
    'file-exists': ({ path }) => ({
      title: 'Diese Datei gibt es schon',
      text: `„${path}“ ist vorhanden und wurde nicht überschrieben. Wählen Sie einen anderen Namen.`,
    }),
    'file-changed-outside': ({ path, conflictCopy }) => ({
      title: 'Die Datei wurde außerhalb des Programms geändert',
      text: `„${path}“ wurde nicht überschrieben. Ihre Fassung liegt vollständig in „${conflictCopy}“. Öffnen Sie beide Dateien, und entscheiden Sie, welche gilt.`,
    }),
    'write-failed': ({ path, cause }) => ({
      title: 'Das Speichern ist nicht gelungen',
      text: `„${path}“ konnte nicht geschrieben werden (${cause}). Die letzte gespeicherte Fassung ist unversehrt, Ihre Änderungen sind noch im Programm. Lassen Sie das Programm offen, und versuchen Sie es erneut.`,
    }),
    'read-failed': ({ path, cause }) => ({
      title: 'Die Datei lässt sich nicht öffnen',
      text: `„${path}“ konnte nicht gelesen werden (${cause}). Die Datei wurde nicht verändert. Prüfen Sie, ob das Laufwerk verbunden ist und Sie Zugriff haben.`,
    }),
    'lock-lost': ({ holder }) => ({
      title: 'Die Datei wird jetzt woanders bearbeitet',
      text: `Ihre gespeicherten Änderungen sind sicher. ${holder ? holdsIt(holder) : 'Sie können hier vorerst nur lesen.'}`,
    }),
    'list-unreadable': ({ fileName, reason }) => ({
      title: 'Die Liste lässt sich nicht lesen',
      text: `„${fileName}“ wurde nicht importiert, es wurde nichts geändert. ${listFaults[reason]}`,
    }),
    'list-only-written': ({ fileName, title }) => ({
      title: 'Diese Liste wird nur exportiert',
      text: `„${fileName}“ ist die Liste „${title}“ aus Austauschwerk. Solche Listen lassen sich nicht importieren; es wurde nichts geändert. Ändern Sie diese Einträge im Programm.`,
    }),
    'attachment-refused': ({ fileName, reason }) => ({
      title: 'Diese Datei geht nicht als Anlage',
      text: `„${fileName}“ wurde nicht abgelegt, es wurde nichts geändert. ${attachmentFaults[reason]}`,
    }),
    'attachment-not-stored': ({ folder, cause }) => ({
      title: 'Die Anlage konnte nicht abgelegt werden',
      text: `In den Ordner „${folder}“ ließ sich die Datei nicht schreiben (${storeCauses[cause] ?? cause}). Es wurde nichts geändert, und es liegt nichts Halbes im Ordner. Ihre Datei ist noch da, wo sie war; versuchen Sie es danach noch einmal.`,
    }),
    'attachment-missing': ({ fileName, folder }) => ({
      title: 'Die Anlage ist nicht zu finden',
      text: `„${fileName}“ liegt nicht im Ordner „${folder}“. Die Daten sind unverändert. Wurde die Datendatei umbenannt oder verschoben, legen Sie den Ordner der Anlagen wieder daneben; sonst fügen Sie die Datei neu hinzu.`,
    }),
    'attachment-changed': ({ fileName, folder }) => ({
      title: 'Die Anlage wurde verändert',
      text: `„${fileName}“ im Ordner „${folder}“ ist nicht mehr die Datei, die abgelegt wurde: Die Prüfsumme stimmt nicht. Sie wurde nicht geöffnet, die Daten sind unverändert. Holen Sie das Original aus einer Sicherung, oder fügen Sie die geänderte Datei als neue Anlage hinzu.`,
    }),
    'browser-missing': () => ({
      title: 'Zum Drucken fehlt ein Browser',
      text: 'PDF-Dateien und Bilder entstehen mit Chromium, Chrome oder Edge; keiner davon wurde gefunden. Ihre Daten sind davon nicht betroffen. Installieren Sie einen dieser Browser.',
    }),
    'print-failed': ({ cause }) => ({
      title: 'Das Dokument konnte nicht erzeugt werden',
      text: `Es wurde keine Datei geschrieben (${cause}). Ihre Daten sind davon nicht betroffen. Bitte versuchen Sie es erneut.`,
    }),
    cancelled: () => ({ title: 'Abgebrochen', text: 'Es wurde nichts geändert.' }),
    'capability-missing': () => ({
      title: 'Das geht in dieser Umgebung nicht',
      text: 'Dafür wird das installierte Programm gebraucht. Es wurde nichts geändert.',
    }),
    refused: () => ({
      title: 'Der Aufruf wurde abgelehnt',
      text: 'Es wurde nichts geändert. Laden Sie das Fenster neu.',
    }),
    'connection-lost': () => ({
      title: 'Verbindung unterbrochen',
      text: 'Das Fenster erreicht das Programm nicht mehr. Was als gespeichert gemeldet war, ist sicher. Starten Sie Austauschwerk neu.',
    }),
    internal: ({ incident }) => ({
      title: 'Im Programm ist ein Fehler aufgetreten',
      text: `Es wurde nichts geändert. Bitte versuchen Sie es erneut. Wenn der Fehler bleibt, nennen Sie bei einer Rückfrage die Vorgangsnummer ${incident}.`,
    }),
  };
  const fields: Record<FieldProblemCode, string> = {
    required: 'Bitte füllen Sie dieses Feld aus.',
    'too-long': 'Dieser Text ist zu lang. Bitte kürzen Sie ihn.',
    'not-a-day':
      'Diesen Tag gibt es nicht, oder er ist nicht eindeutig. Schreiben Sie ihn wie 01.03.2026, 1.3., heute oder +14.',
    'not-a-time': 'Das ist keine Uhrzeit. Schreiben Sie sie wie 09:30.',
    'not-a-number': 'Bitte geben Sie eine Zahl ein.',
    negative: 'Die Zahl darf nicht kleiner als null sein.',
    'too-large': 'Diese Zahl ist zu groß.',
    'not-an-email': 'Das ist keine E-Mail-Adresse. Sie sieht aus wie name@stelle.example.',
    'not-a-web-address': 'Das ist keine Webadresse. Sie beginnt mit https://.',
    'end-before-start': 'Das Ende liegt vor dem Anfang.',
    'deadline-after-meeting': 'Die Anmeldefrist liegt nach dem Tag der Veranstaltung.',
    'days-out-of-order': 'Die Tage stehen nicht in ihrer Reihenfolge. Jeder liegt nach dem Tag davor.',
    'maybe-same-person': 'Bitte wählen Sie, ob eine der genannten Personen gemeint ist oder eine andere.',
    'overlapping-terms': 'Dieser Zeitraum überschneidet sich mit einem anderen.',
    'not-one-of': 'Dieser Wert ist hier nicht möglich. Bitte wählen Sie einen aus der Liste.',
    'missing-reference': 'Der Eintrag, auf den hier verwiesen wird, ist nicht vorhanden.',
    'not-a-colour': 'Das ist keine Farbe. Schreiben Sie sie wie #0f6cbd.',
    'wrong-shape': 'Diese Angabe hat nicht die erwartete Form.',
  };
  /** The sentence about a fault; of one that lies between two fields, with what stands in both. */
  function sentence({ code, value, against }: FieldFault): string {
    if (value === undefined || against === undefined) return fields[code];
    const [own, other] = [shownDay(value, 'de'), shownDay(against, 'de')];
    if (code === 'end-before-start') return `Das Ende (${own}) liegt vor dem Anfang (${other}).`;
    if (code === 'deadline-after-meeting')
      return `Die Anmeldefrist (${own}) läge nach dem Tag der Veranstaltung (${other}).`;
    return code === 'days-out-of-order' ? `Der Tag (${own}) liegt nicht nach dem Tag davor (${other}).` : fields[code];
  }

  return {
    problems,
    fields,
    sentence,
    /** The sentence about a fault in a file: what it is, and what stands there. */
    fault: ({ code, value }: Pick<RecordProblem, 'code' | 'value'>) =>
      value === undefined ? fields[code] : `${fields[code]} Dort steht: „${value}“.`,
    list: (texts: readonly string[]) => formatList(texts),
  };
}

/** The shape both languages fill. */
export type ErrorsTexts = ReturnType<typeof errorsDe>;

function holdsIt(holder: LockHolder): string {
  // the lock file's moment was checked when it was read
  return `${holder.displayName} (Rechner ${holder.machine}) bearbeitet sie seit ${formatInstant(holder.since as Instant)}.`;
}
