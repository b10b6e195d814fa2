import { analyze, createAnalyzer } from './full';

/** The script-tag build of the full reader. */
Object.assign(globalThis, { pushiness: { analyze, createAnalyzer } });
