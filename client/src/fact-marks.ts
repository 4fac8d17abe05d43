// How facts look in a draft: open ones dotted, checked ones with a green tick in the gutter, quotations that a transcript has with a grey
// one, changed ones in amber.
import { OverviewRulerLane, ThemeColor, Uri, window } from 'vscode';

export const factMarks = () => ({
  open: window.createTextEditorDecorationType({ textDecoration: 'underline dotted' }),
  done: window.createTextEditorDecorationType({
    gutterIconPath: tick('#2ea043'),
    gutterIconSize: '70%',
    overviewRulerColor: new ThemeColor('testing.iconPassed'),
    overviewRulerLane: OverviewRulerLane.Left,
  }),
  /** A quotation that nobody has ticked yet, and that the transcript has. */
  heard: window.createTextEditorDecorationType({ gutterIconPath: tick('#8a8a8a'), gutterIconSize: '70%' }),
  recheck: window.createTextEditorDecorationType({
    borderWidth: '0 0 2px 0',
    borderStyle: 'solid',
    borderColor: new ThemeColor('editorWarning.foreground'),
    overviewRulerColor: new ThemeColor('editorWarning.foreground'),
    overviewRulerLane: OverviewRulerLane.Left,
  }),
});

/** A tick for the gutter, in one colour that reads on light and dark. */
function tick(colour: string): Uri {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="none" stroke="${colour}" stroke-width="2" d="M3 8.5l3.5 3.5L13 4.5"/></svg>`;
  return Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`);
}
