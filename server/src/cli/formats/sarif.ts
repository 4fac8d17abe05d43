// A report as SARIF.
import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { rules } from '../../rules/index.ts';
import { pageOf } from '../../rules/pages.ts';
import type { CheckedFile } from '../checked.ts';

declare const COPYDESK_VERSION: string;

const LEVEL = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;

/** A path as a URI reference: each part is encoded, so that “#”, “?” and “:” stay part of the name. */
export function uriOf(path: string): string {
  if (sep === '\\' && isAbsolute(path)) return pathToFileURL(path).href;
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split(sep)
    .map((part) => encodeURIComponent(part).replace(/%(?:2[46BC]|3[BD]|40)/g, decodeURIComponent))
    .join('/');
}

/** SARIF 2.1.0 (OASIS). Columns count from 1 in UTF-16 code units, as the run says. */
export function sarif(files: readonly CheckedFile[]): string {
  const descriptors: ReportingDescriptor[] = rules.map(({ meta }) => ({
    id: meta.id,
    shortDescription: { text: meta.what },
    fullDescription: { text: meta.why },
    helpUri: pageOf(meta.id),
    defaultConfiguration: { level: LEVEL[meta.severity], enabled: meta.on },
  }));
  const index = new Map(rules.map((rule, i) => [rule.meta.id as string, i]));
  const results: Result[] = files.flatMap(({ path, diagnostics }) => {
    const artifactLocation = { uri: uriOf(path) };
    return diagnostics.map((d): Result => {
      const fixes = d.fixes.map((fix) => ({
        description: { text: fix.title },
        artifactChanges: [
          {
            artifactLocation,
            replacements: fix.edits.map((edit) => ({
              deletedRegion: { charOffset: edit.start, charLength: edit.end - edit.start },
              insertedContent: { text: edit.newText },
            })),
          },
        ],
      }));
      return {
        ruleId: d.rule,
        ruleIndex: index.get(d.rule) ?? -1,
        level: LEVEL[d.severity],
        message: { text: d.message },
        locations: [
          {
            physicalLocation: {
              artifactLocation,
              region: {
                startLine: d.range.start.line + 1,
                startColumn: d.range.start.character + 1,
                endLine: d.range.end.line + 1,
                endColumn: d.range.end.character + 1,
                charOffset: d.start,
                charLength: d.end - d.start,
              },
            },
          },
        ],
        relatedLocations: d.related.map((related, id) => ({
          id,
          message: { text: related.message },
          physicalLocation: { artifactLocation, region: { charOffset: related.start, charLength: related.end - related.start } },
        })),
        properties: { quoted: d.quoted },
        ...(fixes.length > 0 ? { fixes } : {}),
      };
    });
  });
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Copydesk', version: typeof COPYDESK_VERSION === 'string' ? COPYDESK_VERSION : '0.0.0', rules: descriptors },
        },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
