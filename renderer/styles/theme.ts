import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

// Source Sans 3 runs smaller than Segoe UI at the same size, so every step is raised a little.
const type = {
  fontFamilyBase: "'Source Sans 3', 'Segoe UI', system-ui, sans-serif",
  fontFamilyNumeric: "'Source Sans 3', 'Segoe UI', system-ui, sans-serif",
  fontSizeBase100: '0.75rem',
  fontSizeBase200: '0.8125rem',
  fontSizeBase300: '0.9375rem',
  fontSizeBase400: '1.0625rem',
  fontSizeBase500: '1.25rem',
  fontSizeBase600: '1.5rem',
  lineHeightBase200: '1.125rem',
  lineHeightBase300: '1.375rem',
  lineHeightBase400: '1.5rem',
  lineHeightBase500: '1.75rem',
  lineHeightBase600: '2rem',
} satisfies Partial<Theme>;

/** Fluent's light theme in the program's own typeface. */
export const lightTheme: Theme = { ...webLightTheme, ...type };

/** Fluent's dark theme in the program's own typeface. */
export const darkTheme: Theme = {
  ...webDarkTheme,
  ...type,
  // Fluent's red falls short of 4.5 : 1 for small text on a dark card.
  colorStatusDangerForeground1: '#f1919b',
};
