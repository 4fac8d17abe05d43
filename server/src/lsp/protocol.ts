// What client and server say to each other beyond the Language Server Protocol. Both sides import this file, so it imports nothing.

/** Sent by the server when what a status item would show of a draft has changed. */
export const statusNotification = 'copydesk/status';

export interface Status {
  readonly uri: string;
  /** Findings by severity, ignored ones left out. */
  readonly counts: { readonly error: number; readonly warning: number; readonly information: number; readonly hint: number };
  readonly ignored: number;
  /** The house style in force. `uri` is null where it is the built-in one. */
  readonly style: { readonly name: string; readonly uri: string | null; readonly problem: string | null };
  /** Why the draft is not checked, where it is not. */
  readonly notChecked: string | null;
  /** Rules that failed and were set aside for this draft. */
  readonly setAside: readonly string[];
}

/** What a client tells in `initializationOptions`. All of it may be missing. */
export interface InitializationOptions {
  /** The settings under “copydesk”, so that the first check need not wait for them. */
  readonly settings?: unknown;
  /** The client reads and writes files for the server (`copydesk/files…`), as where there is no disk. */
  readonly files?: boolean;
  /** The client has the commands that ask a person something (`copydesk.changeSeverity`, `copydesk.ignoreWithReason`). */
  readonly asks?: boolean;
  /** The client shows house styles as trusted: false in restricted mode. */
  readonly trusted?: boolean;
}

/** Commands that the server runs (`workspace/executeCommand`). */
export const serverCommands = {
  ignoreHere: 'copydesk.server.ignoreHere',
  ignoreInDraft: 'copydesk.server.ignoreInDraft',
  liftIgnores: 'copydesk.server.liftIgnores',
  setSeverity: 'copydesk.server.setSeverity',
  setOption: 'copydesk.server.setOption',
  setPreset: 'copydesk.server.setPreset',
  addToStyle: 'copydesk.server.addToStyle',
  startFacts: 'copydesk.server.startFacts',
  checkFacts: 'copydesk.server.checkFacts',
  citeFact: 'copydesk.server.citeFact',
  relinkFact: 'copydesk.server.relinkFact',
} as const;

/** Commands of the client that code actions call where `asks` was set. */
export const clientCommands = {
  changeSeverity: 'copydesk.changeSeverity',
  ignoreWithReason: 'copydesk.ignoreWithReason',
  decide: 'copydesk.decide',
  addToStyle: 'copydesk.addToStyle',
  citeFact: 'copydesk.citeFact',
  openPlace: 'copydesk.openFactPlace',
} as const;

/** A finding as a command names it. `words` is null for “this rule in this whole draft”. */
export interface IgnoreRequest {
  readonly uri: string;
  readonly rule: string;
  /** The finding's place in the draft, in the draft's version; null for the whole draft. */
  readonly start: number | null;
  readonly end: number | null;
  readonly version: number | null;
  readonly reason?: string;
}

/** The findings at a place, for a menu of what may be decided about them. */
export interface DecideRequest {
  readonly uri: string;
  /** Can findings of this draft be ignored? Not where it lies in no workspace folder. */
  readonly ignores: boolean;
  readonly findings: readonly (IgnoreRequest & {
    /** The rule's fault in words. */
    readonly fault: string;
    readonly message: string;
    readonly severity: string;
    /** Words that the house style could learn. */
    readonly words?: string;
    readonly instead?: readonly string[];
  })[];
}

/** Something that the house style should know. */
export interface AddToStyleRequest {
  /** The draft whose house style it is. */
  readonly uri: string;
  /** Words that are right, names with their form to use, people, or words to avoid. */
  readonly list: 'accept' | 'names' | 'people' | 'words';
  readonly words: string;
  /** Other forms of the name; for a word to avoid, what to use instead. */
  readonly instead?: readonly string[];
}

/** Sent by the server after it edited a house style that is open and had no unsaved changes: { uri } → null. */
export const saveStyleRequest = 'copydesk/saveStyle';

/** An ignore as a list shows it. */
export interface ListedIgnore {
  /** The ignores file. */
  readonly file: string;
  /** The draft's path from the file's folder. */
  readonly draft: string;
  readonly rule: string;
  readonly words: string | null;
  readonly reason: string | null;
  readonly by: string | null;
  readonly on: string | null;
  /** The entry's line as it stands in the file. */
  readonly line: string;
}

export const listIgnoresRequest = 'copydesk/ignores';
export const ignoredRequest = 'copydesk/ignored';
export const sourcesRequest = 'copydesk/sources';
export const namesRequest = 'copydesk/names';
export const compareNamesRequest = 'copydesk/compareNames';
export const checkWorkspaceRequest = 'copydesk/checkWorkspace';
export const reportRequest = 'copydesk/report';
export const houseStyleRequest = 'copydesk/houseStyle';
export const presetsRequest = 'copydesk/presets';
export const makeStyleRequest = 'copydesk/makeStyle';

export interface ListedPreset {
  readonly name: string;
  /** The house. */
  readonly title: string;
  readonly guide: string;
}

/** Answer to `copydesk/houseStyle` ({ uri }): the style in force for a draft, with every rule as it stands in it. */
export interface ListedStyle {
  readonly name: string;
  /** The style’s file; null while there is none. */
  readonly uri: string | null;
  readonly problem: string | null;
  /** The guide that it starts from: null for none, undefined where it is several, or a file. */
  readonly preset?: string | null;
  readonly presets: readonly (ListedPreset & { readonly url: string | null; readonly checked: number; readonly partial: boolean })[];
  readonly rules: readonly ListedRule[];
}

export interface ListedRule {
  readonly id: string;
  readonly family: string;
  readonly what: string;
  readonly why: string;
  readonly guidance: { readonly guide: string; readonly entry: string; readonly url?: string };
  readonly page: string;
  /** As it comes: off for a rule that must be switched on. */
  readonly usual: string;
  readonly severity: string;
  readonly options: readonly {
    readonly name: string;
    readonly type: 'boolean' | 'number' | 'choice' | 'words';
    readonly choices?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
    readonly description: string;
    readonly usual: unknown;
    readonly value: unknown;
  }[];
}

/** Answer to `copydesk/makeStyle` ({ folder, preset, workDoneToken }); null where it was cancelled. */
export interface MadeStyle {
  readonly uri: string;
  /** How many drafts were read for their habits. */
  readonly drafts: number;
  readonly habits: readonly { readonly key: string; readonly counts: readonly (readonly [way: string, count: number])[] }[];
}

export interface PlainPosition {
  readonly line: number;
  readonly character: number;
}
export interface PlainRange {
  readonly start: PlainPosition;
  readonly end: PlainPosition;
}

/** Answer to `copydesk/sources`: who says what in a draft. */
export interface ListedSource {
  readonly name: string;
  readonly kind: 'named' | 'unnamed' | 'pronoun' | 'document' | 'none';
  readonly range: PlainRange | null;
  /** The office that the draft gives, if it gives one. */
  readonly role: string | null;
  readonly said: readonly { readonly words: string; readonly direct: boolean; readonly range: PlainRange; readonly cue: string | null }[];
}

/** Answer to `copydesk/names` and, for the whole workspace, `copydesk/compareNames`. */
export interface ListedName {
  readonly name: string;
  readonly kind: string;
  /** What is wrong with it, when something is. */
  readonly problem: string | null;
  readonly mentions: readonly { readonly uri: string; readonly words: string; readonly range: PlainRange; readonly quoted: boolean }[];
  /** What is stated of it: an office, an age. */
  readonly stated: readonly {
    readonly uri: string;
    readonly kind: string;
    readonly words: string;
    readonly range: PlainRange;
    readonly quoted: boolean;
  }[];
}

/** Answer to `copydesk/ignored` ({ uri }): a finding of the draft that is not shown. */
export interface ListedIgnored {
  readonly rule: string;
  readonly message: string;
  readonly range: PlainRange;
  readonly reason: string | null;
  /** The ignores file and the entry's line in it; null where a comment in the draft keeps it quiet. */
  readonly entry: { readonly file: string; readonly line: string } | null;
}

export interface WorkspaceChecked {
  readonly drafts: number;
  readonly findings: number;
  readonly cancelled: boolean;
  /** Drafts that could not be checked, with the reason. */
  readonly problems: readonly { readonly uri: string; readonly message: string }[];
  /** The drafts in which something was found, where the request had `report` set. */
  readonly report: readonly ReportedDraft[];
}

/** A draft in a report. */
export interface ReportedDraft {
  readonly uri: string;
  /** From its workspace folder. */
  readonly path: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly range: PlainRange;
    readonly before: string;
    readonly words: string;
    readonly after: string;
  }[];
  /** The lines that the safe fixes would change. */
  readonly changes: readonly { readonly line: number; readonly before: string; readonly after: string }[];
}

/** Requests of the server to a client that set `files`; a write fails with the reason in words. */
/** { on } → null. From then on only what is new is shown, or all again; said once more, earlier texts are asked for anew. */
export const onlyNewRequest = 'copydesk/onlyNew';

/** Asked by the server of a client that switched that on: { uri } → a draft as it was at the commit to compare with. */
export const earlierRequest = 'copydesk/earlier';

/** `text` is null where the draft was not there yet; the answer is null where there is nothing to compare with, so that all is shown. */
export type EarlierDraft = { readonly text: string | null } | null;

export const filesRequests = {
  /** { uri, most } → { text } | { missing: true } | { problem }; `most` in bytes. */
  read: 'copydesk/files/read',
  /** { uri, text } → null. */
  write: 'copydesk/files/write',
  /** { uri, most } → the file's bytes as base64, or null. */
  bytes: 'copydesk/files/bytes',
  /** { folder } → the uris of the drafts in it. */
  drafts: 'copydesk/files/drafts',
  /** { folder } → the names in it, those of folders with a “/” behind. */
  names: 'copydesk/files/names',
} as const;

/** { uri } → `ListedFacts`. */
export const factsRequest = 'copydesk/facts';
/** `ExportFactsRequest` → { text } or, for Word, { base64 }. */
export const exportFactsRequest = 'copydesk/exportFacts';
/** `CellChoicesRequest` → `ListedCell[]`. */
export const cellChoicesRequest = 'copydesk/cellChoices';
/** Sent by the server when what a list of a draft's facts would show may have changed: { uri }. */
export const factsChangedNotification = 'copydesk/factsChanged';

/** A fact as a list shows it. */
export interface ListedFact {
  readonly id: string;
  /** From 1, in the draft's order. */
  readonly number: number;
  readonly kind: string;
  readonly words: string;
  /** The words that took their place, if they changed. */
  readonly now: string | null;
  readonly state: string;
  /** The state as a person reads it. */
  readonly stateWords: string;
  readonly by: string | null;
  readonly on: string | null;
  readonly note: string | null;
  /** All verdicts, in the order of the sheet. */
  readonly checks: readonly { readonly on: string; readonly by: string; readonly is: string; readonly note: string | null }[];
  /** For a quotation, how it compares with its transcript. */
  readonly transcript: string | null;
  /** Does the transcript have the words as the draft quotes them? */
  readonly heard: boolean;
  /** Where it can be read in a source. */
  readonly place: SourcePlace | null;
  readonly sources: readonly { readonly id: string; readonly title: string; readonly at: string | null; readonly file: string | null }[];
  readonly range: PlainRange | null;
  /** The sentence that it stands in, by its first words, and its place. */
  readonly sentence: { readonly words: string; readonly range: PlainRange } | null;
  /** Whom it is about. */
  readonly person: string | null;
}

/** A place in a source's file; without a range the file as a whole. */
export interface SourcePlace {
  readonly uri: string;
  readonly range: PlainRange | null;
}

/** A source of a sheet as a list shows it. */
export interface SheetSource {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly isConfidential: boolean;
  /** Can figures be bound to it? */
  readonly isTable: boolean;
  readonly uri: string | null;
}

export interface ListedFacts {
  /** Where the sheet lies, or would. */
  readonly sheet: string;
  readonly exists: boolean;
  /** Why the sheet cannot be written to, if it cannot. */
  readonly problem: string | null;
  readonly counts: { readonly all: number; readonly done: number; readonly recheck: number; readonly lost: number; readonly open: number };
  readonly sources: readonly SheetSource[];
  readonly facts: readonly ListedFact[];
}

export interface CheckFactsRequest {
  readonly uri: string;
  readonly ids: readonly string[];
  readonly is: 'open' | 'sourced' | 'checked' | 'fix' | 'ask' | 'cut' | 'opinion';
  readonly note?: string;
}

export type CiteFactRequest = CitePlaceRequest | CiteSourceRequest;

/** The place of a cursor in a source. */
export interface CitePlaceRequest {
  readonly uri: string;
  readonly id: string;
  readonly here: { readonly uri: string; readonly position: PlainRange['start'] };
}

export interface CiteSourceRequest {
  readonly uri: string;
  readonly id: string;
  /** A source that is not in the sheet yet. */
  readonly source?: {
    readonly id: string;
    readonly kind: string;
    readonly title?: string;
    readonly file?: string;
    readonly url?: string;
    readonly primary: boolean;
    readonly confidential: boolean;
  };
  readonly citation: { readonly source: string; readonly at?: string; readonly cell?: string };
}

export interface CellChoicesRequest {
  readonly uri: string;
  readonly id: string;
  /** A source of the sheet. */
  readonly source: string;
}

/** A cell, or what can be worked out of a column. */
export interface ListedCell {
  readonly cell: string;
  readonly label: string;
  readonly value: number;
  readonly agrees: boolean;
}

export interface RelinkFactRequest {
  readonly uri: string;
  readonly id: string;
  readonly range: PlainRange;
}

export interface ExportFactsRequest {
  readonly uri: string;
  readonly format: 'html' | 'csv' | 'docx' | 'json';
}

/** `AssistantRequest` → plain data for a language model; null where the draft is not checked. */
export const assistantRequest = 'copydesk/assistant';

export interface AssistantRequest {
  readonly uri: string;
  readonly about: 'findings' | 'facts' | 'sources';
}

/** `SecondReadingRequest` → `SecondReadingAnswer`: what the desk takes of what a language model said of a draft. */
export const secondReadingRequest = 'copydesk/secondReading';

export interface SecondReadingRequest {
  readonly uri: string;
  /** The draft's version that the model has read. */
  readonly version: number;
  /** The model's words. */
  readonly answer: string;
}

export interface SecondReadingAnswer {
  /** Why nothing was taken: the answer is in another form, or of a draft that has changed or is not checked. */
  readonly problem: 'form' | 'changed' | 'notChecked' | null;
  readonly findings: readonly {
    readonly range: PlainRange;
    readonly kind: string;
    readonly message: string;
    readonly quoted: boolean;
    readonly edits: readonly { readonly range: PlainRange; readonly newText: string }[];
  }[];
  readonly dropped: { readonly malformed: number; readonly notInDraft: number; readonly wrong: number };
}
