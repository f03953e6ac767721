/** How often invented steering bodies meet. */
export const rhythms = [
  'vierteljährlich',
  'zweimal im Jahr',
  'dreimal im Jahr',
  'nach Bedarf, mindestens zweimal im Jahr',
];

/** What invented steering bodies talk about. */
export const topics = [
  'Rückblick auf die Angebote des Halbjahres, Planung der nächsten Kurse, Stand der Vereinbarung.',
  'Ergebnisse der Bedarfserhebung, Auswahl der Handlungsfelder, Zuständigkeiten.',
  'Zugang zu den Angeboten, Ansprache der Dialoggruppe, Zusammenarbeit mit den Trägern.',
  'Auswertung des Gesundheitstags, Verstetigung, Budget für das kommende Jahr.',
  'Bericht aus dem Austauschtreffen, Ideen anderer Jobcenter, nächste Schritte.',
  'Kommunale Gesundheitskonferenz: gemeinsame Ziele und Ansprechpersonen.',
];

/** What invented steering bodies decide. */
export const decisions = [
  { text: 'Der Flyer wird in einfacher Sprache neu aufgelegt.', responsible: 'Jobcenter' },
  { text: 'Ein zweiter Kurs „Stark im Alltag“ wird für das Frühjahr ausgeschrieben.', responsible: 'Krankenkasse' },
  {
    text: 'Das Gesundheitsamt stellt im nächsten Treffen die Gesundheitsberichterstattung vor.',
    responsible: 'Gesundheitsamt',
  },
  { text: 'Die Gesundheitslotsinnen und -lotsen erhalten eine Schulung.', responsible: 'Koordinierungsstelle' },
  { text: 'Die Teilnahmezahlen werden künftig halbjährlich ausgewertet.', responsible: 'Jobcenter' },
  { text: 'Der Gesundheitstag findet wieder gemeinsam mit dem Sportbund statt.', responsible: 'Sportbund' },
  { text: 'Ein Raum im Familienzentrum wird für die Kurse angefragt.', responsible: 'Kommune' },
  { text: 'Die Vereinbarung wird bis zum Herbst verlängert.', responsible: 'Jobcenter und Krankenkasse' },
] as const;

/** Places where invented steering bodies meet. */
export const meetingPlaces = [
  'Jobcenter, Besprechungsraum 2',
  'Kreishaus',
  'Rathaus, Kleiner Saal',
  'digital',
  'Gesundheitsamt',
];
