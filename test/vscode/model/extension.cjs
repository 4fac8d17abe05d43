// A language model for the tests: it answers what a test has given it, and remembers what it was asked.
const vscode = require('vscode');

exports.activate = (context) => {
  const model = { answer: '', asked: [], fail: undefined };
  context.subscriptions.push(
    vscode.lm.registerLanguageModelChatProvider('copydesk-test', {
      provideLanguageModelChatInformation: () => [
        {
          id: 'parrot',
          name: 'Parrot',
          family: 'parrot',
          version: '1',
          maxInputTokens: 100_000,
          maxOutputTokens: 100_000,
          capabilities: {},
        },
      ],
      async provideLanguageModelChatResponse(_, messages, __, progress) {
        model.asked.push(messages.map(({ content }) => content.map((part) => part.value ?? '').join('')));
        if (model.fail) throw new Error(model.fail);
        // In pieces, as models answer.
        for (let at = 0; at < model.answer.length; at += 7) progress.report(new vscode.LanguageModelTextPart(model.answer.slice(at, at + 7)));
      },
      provideTokenCount: async (_, text) => String(text).length,
    }),
  );
  return model;
};
