/** The Lambda function behind specs/hello.yaml, for `tollgate emulator --function hello=examples/functions/hello.mjs`. */
export const handler = async () => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ message: 'Hello from Lambda!' }),
});
