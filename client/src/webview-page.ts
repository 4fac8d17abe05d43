// The frame of the extension's pages: they load only their own script and style, and reach nothing outside.
import { Uri, type Webview } from 'vscode';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** A page that runs media/page/NAME.js with media/page/NAME.css. */
export function pageHtml(webview: Webview, extension: Uri, name: string, title: string): string {
  const at = (file: string) => escaped(webview.asWebviewUri(Uri.joinPath(extension, 'media/page', file)).toString());
  const from = escaped(webview.cspSource);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${from}; script-src ${from}">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${at(`${name}.css`)}">
</head>
<body>
<main id="page" aria-busy="true"></main>
<script type="module" src="${at(`${name}.js`)}"></script>
</body>
</html>`;
}
