const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Writes a text so that HTML shows it and never reads it as markup, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return (
    text
      .replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
      // Control signs are no part of HTML; a tab or a line end is.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
  );
}

/** Writes a text as a CSS string that ends neither itself nor the style element. */
export function cssString(text: string): string {
  return `"${text.replace(/[\\"<>&\n\r\f\u0000]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}

/** Writes a colour for CSS; what is no `#rrggbb` becomes a neutral dark one. */
export function cssColour(colour: string): string {
  return /^#[0-9a-f]{6}$/i.test(colour) ? colour : '#1f2a37';
}
