/** `npm run vectors`: writes the conformance vectors anew, after a fit. */
import { READERS, type ReaderName } from './lib/readers';
import { writeVectors } from './lib/vectors';

for (const reader of Object.keys(READERS) as ReaderName[]) writeVectors(reader);
