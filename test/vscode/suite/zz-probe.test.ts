import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
suite('probe', () => {
  test('runs', async () => { console.log('from probe', vscode.version, vscode.env.uiKind); assert.ok(vscode.version); });
  test('is told of failures', () => { assert.deepEqual({a:1},{a:2}); });
});
