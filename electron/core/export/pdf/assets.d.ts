/** A file taken into the bundle as a data URL. */
declare module '*?inline' {
  const dataUrl: string;
  export { dataUrl as default };
}

/** Hyphenation patterns; the package has no types of its own. */
declare module 'hyphen/de-1996/index.js' {
  const german: { readonly hyphenateSync: (text: string) => string };
  export { german as default };
}
