import packageJson from '../../package.json' with { type: 'json' };

/** The version of this program, as it is written into data files. */
export const appVersion: string = packageJson.version;
