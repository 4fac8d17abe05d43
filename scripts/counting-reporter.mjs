// A reporter for node:test that writes what was counted as JSON, so that scripts/test.mjs can add it up with the rest.
export default async function* counting(events) {
  const failed = [];
  let passed = 0;
  for await (const { type, data } of events) {
    // A suite or a file counts by the tests in it, unless it failed by itself.
    if (type === 'test:pass' && data.details?.type !== 'suite' && data.skip === undefined) passed++;
    else if (type === 'test:fail' && data.details?.error?.failureType !== 'subtestsFailed') failed.push(data.name);
  }
  yield JSON.stringify({ passed, failed });
}
