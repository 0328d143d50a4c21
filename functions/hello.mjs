/** The function behind specs/hello.yaml, for the embedded API Gateway. */
export const handler = async () => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ message: 'Hello from Lambda!' }),
});
