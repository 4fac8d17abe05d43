// A report as JUnit's XML.
import { type CheckedFile, failsCheck } from '../checked.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\n': '&#10;' };

/** Text for XML 1.0, which has no place at all for most control characters and lone surrogates. */
const escaped = (text: string): string =>
  text.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd').replace(/[&<>"'\n]/g, (char) => ENTITIES[char]!);

/** JUnit's XML: a test case a draft, failed by each warning or error; the quieter findings stand in its output. */
export function junit(files: readonly CheckedFile[]): string {
  let failures = 0;
  const cases = files.map(({ path, diagnostics }) => {
    const line = (d: CheckedFile['diagnostics'][number]) =>
      `${d.range.start.line + 1}:${d.range.start.character + 1} ${d.message} (${d.rule})`;
    const loud = diagnostics.filter((d) => failsCheck(d.severity));
    const quiet = diagnostics.filter((d) => !failsCheck(d.severity));
    failures += loud.length > 0 ? 1 : 0;
    const failure =
      loud.length > 0
        ? `<failure message="${loud.length} ${loud.length === 1 ? 'finding' : 'findings'}" type="${escaped(loud[0]!.rule)}">${escaped(loud.map(line).join('\n'))}</failure>`
        : '';
    const output = quiet.length > 0 ? `<system-out>${escaped(quiet.map(line).join('\n'))}</system-out>` : '';
    return `    <testcase classname="copydesk" name="${escaped(path)}">${failure}${output}</testcase>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n  <testsuite name="copydesk" tests="${files.length}" failures="${failures}">\n${cases.join('')}  </testsuite>\n</testsuites>\n`;
}
