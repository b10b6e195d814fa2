/// <reference lib="webworker" />
import { createAnalyzer } from '../index';
import type { Context } from '../lite/index';

const { analyze } = createAnalyzer();
self.addEventListener('message', ({ data }: MessageEvent<{ id: number; text: string; context: Context }>) => {
  self.postMessage({ id: data.id, analysis: analyze(data.text, data.context) });
});
