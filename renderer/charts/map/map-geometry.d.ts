/** Made by build/map when the window is built. */
declare module 'virtual:map-geometry' {
  export const geometry: unknown;
}
