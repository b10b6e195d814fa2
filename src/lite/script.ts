import { analyze, createAnalyzer } from './index';

/** The script-tag build of the lite reader. */
Object.assign(globalThis, { pushiness: { analyze, createAnalyzer } });
