import type { Format, FormatName } from '../types';
import { csv } from './csv';
import { github } from './github';
import { json, jsonl } from './json';
import { pretty } from './pretty';
import { sarif } from './sarif';

export const REPORTS: Readonly<Record<FormatName, Format>> = { pretty, json, jsonl, csv, sarif, github };
