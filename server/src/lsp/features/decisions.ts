// What a person may decide about a finding besides fixing it: ignore it, change its severity, teach the house style a word.
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { ReportedFinding } from '../../desk/desk.ts';
import { newEntryAt } from '../../desk/names.ts';
import { clientCommands, type DecideRequest, type IgnoreRequest, serverCommands } from '../protocol.ts';
import type { Checked } from '../server/check-result.ts';
import type { Session } from '../server/session.ts';

/** Rules whose findings are words that a house style could know. */
const ABOUT_WORDS = /^(?:naming\/|style\/word$|typo\/(?:misspelling|wrong-word)$)/;
/** The longest words that make an entry, in UTF-16 units. */
const LONGEST_ENTRY = 80;
const SHOWN = 40;

/** A rule's fault in words: “lost apostrophe”. */
export const faultOf = (rule: string): string => rule.slice(rule.indexOf('/') + 1).replaceAll('-', ' ');

const shorten = (words: string): string => (words.length > SHOWN ? `${words.slice(0, SHOWN - 1)}…` : words);

const wordsAt = (checked: Checked, { start, end }: ReportedFinding): string =>
  checked.text
    .slice(start, Math.min(end, start + LONGEST_ENTRY + 1))
    .replace(/\s+/g, ' ')
    .trim();

const action = (title: string, command: string, argument: unknown): CodeAction => ({
  title,
  kind: CodeActionKind.QuickFix,
  command: { title, command, arguments: [argument] },
});

/** The decisions about the findings at one place, each once however many findings lie there. */
export function decisions(session: Session, checked: Checked, findings: readonly ReportedFinding[]): CodeAction[] {
  const { asks } = session.client.options;
  return asks ? inMenu(checked, findings) : findings.flatMap((finding) => withoutQuestions(checked, finding));
}

const requestFor = ({ document, version }: Checked, { rule, start, end }: ReportedFinding): IgnoreRequest => ({
  uri: document.uri,
  rule,
  start,
  end,
  version,
});

/** For a client that can ask: one action ignores the finding at hand, and one opens everything else. */
function inMenu(checked: Checked, findings: readonly ReportedFinding[]): CodeAction[] {
  // The finding over the fewest words is the one that the person means.
  const [first] = [...findings].sort((a, b) => a.end - a.start - (b.end - b.start));
  if (!first) return [];
  const actions: CodeAction[] = [];
  const words = shorten(wordsAt(checked, first));
  if (checked.ignores)
    actions.push(action(words ? `Ignore “${words}” here` : 'Ignore this here', serverCommands.ignoreHere, requestFor(checked, first)));
  const request: DecideRequest = {
    uri: checked.document.uri,
    ignores: checked.ignores !== undefined,
    findings: findings.map((finding) => {
      const entry = entryFor(checked, finding);
      return {
        ...requestFor(checked, finding),
        fault: faultOf(finding.rule),
        message: finding.message,
        severity: finding.severity,
        ...(entry ? { words: entry.words, instead: entry.instead } : {}),
      };
    }),
  };
  actions.push(action('Copydesk: more…', clientCommands.decide, request));
  return actions;
}

/** The words that a house style could learn from a finding, with the draft's other forms of the name. */
function entryFor(checked: Checked, finding: ReportedFinding): { readonly words: string; readonly instead: readonly string[] } | undefined {
  const words = wordsAt(checked, finding);
  if (!ABOUT_WORDS.test(finding.rule) || words.length > LONGEST_ENTRY || !/\p{L}{2}/u.test(words)) return undefined;
  const entry = finding.rule.startsWith('naming/') ? newEntryAt(checked.report, finding.start) : undefined;
  return { words, instead: entry?.instead ?? [] };
}

/** For a client that has no commands of its own: each decision is an action. */
function withoutQuestions(checked: Checked, finding: ReportedFinding): CodeAction[] {
  const { uri } = checked.document;
  const { rule } = finding;
  const actions: CodeAction[] = [];
  if (checked.ignores) {
    actions.push(action('Ignore this here', serverCommands.ignoreHere, requestFor(checked, finding)));
    const whole = { uri, rule, start: null, end: null, version: null } satisfies IgnoreRequest;
    actions.push(action(`Ignore “${faultOf(rule)}” in this draft`, serverCommands.ignoreInDraft, whole));
  }
  actions.push(action(`Make “${faultOf(rule)}” a hint in the house style`, serverCommands.setSeverity, { uri, rule, severity: 'hint' }));
  actions.push(action(`Switch “${faultOf(rule)}” off in the house style`, serverCommands.setSeverity, { uri, rule, severity: 'off' }));
  const entry = entryFor(checked, finding);
  if (entry)
    actions.push(
      action(`Accept “${entry.words}” in the house style`, serverCommands.addToStyle, { uri, list: 'accept', words: entry.words }),
    );
  return actions;
}
