// The stand-in for DynamoDB, in a process of its own: its work is not the client's, and it counts what arrives.
import dynalite from 'dynalite';

const sockets = new Set();
const requests = {};
const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
server.on('connection', (socket) => sockets.add(socket));
server.prependListener('request', ({ headers }) => {
  const operation = String(headers['x-amz-target']).split('.')[1];
  requests[operation] = (requests[operation] ?? 0) + 1;
});
// DynamoDB's own time for a request, and the way to it: dynalite itself answers in a fraction of a millisecond of its processor's time.
const serviceMs = Number(process.argv[2] ?? 0);
if (serviceMs > 0) {
  const [answer] = server.listeners('request').slice(-1);
  server.off('request', answer);
  server.on('request', (...exchange) => setTimeout(answer, serviceMs, ...exchange));
}
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));

const sum = (name) => [...sockets].reduce((total, socket) => total + socket[name], 0);
process.on('message', () => process.send({ requests, received: sum('bytesRead'), answered: sum('bytesWritten') }));
process.on('disconnect', () => process.exit());
