// PGlite blocks its thread while a statement runs, so it has a thread of its own, and speaks only wire
// bytes: structured clone of parsed messages loses `name: 'error'`, after which a duplicate key succeeds.
// Plain JavaScript, because this one file is what runs in both places: beside the sources under the
// tests, and beside the bundle (which finds it here by the project root).
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

/** A simple query: 'Q', the length, the text, a zero. */
const simpleQuery = (text) => {
  const message = new Uint8Array(text.length + 6);
  message[0] = 0x51;
  new DataView(message.buffer).setInt32(1, text.length + 5);
  new TextEncoder().encodeInto(text, message.subarray(5));
  return message;
};

const ERROR = 0x45;
const DISK_FULL = new TextEncoder().encode('C53100\0');

/** Whether the answer holds an ErrorResponse with the code of a full disk (its field C). */
function tellsOfFullDisk(reply) {
  const view = new DataView(reply.buffer, reply.byteOffset, reply.byteLength);
  for (let at = 0; at + 5 <= reply.length; at += 1 + view.getInt32(at + 1)) {
    if (reply[at] !== ERROR) continue;
    const message = reply.subarray(at, at + 1 + view.getInt32(at + 1));
    if (Buffer.from(message.buffer, message.byteOffset, message.length).includes(DISK_FULL)) return true;
  }
  return false;
}

const database = await PGlite.create(workerData.folder);

async function answer({ id, messages, fresh, close }) {
  if (close) {
    await database.close();
    parentPort.postMessage({ id, reply: new Uint8Array() });
    return;
  }
  if (fresh) {
    // PGlite has one session for ever; a new connection must find neither the last one's transaction nor
    // its role, locks and settings.
    await database.execProtocolRaw(simpleQuery('rollback'));
    await database.execProtocolRaw(simpleQuery('discard all'));
  }
  // The copy owns its memory, so that it can be handed over instead of cloned with its whole buffer.
  const reply = (await database.execProtocolRaw(messages)).slice();
  // A disk that fills up while the log grows leaves PGlite holding a lock of its own, on which the next statement
  // waits for ever. What was acknowledged is in the log: whoever opens the folder again finds it.
  const full = tellsOfFullDisk(reply);
  parentPort.postMessage({ id, reply, full }, [reply.buffer]);
}

// One at a time and in order. A throw here is PGlite itself failing: it is left unhandled, so that the
// worker dies and the owner rejects whatever waits, instead of going on with a broken database.
let last = Promise.resolve();
parentPort.on('message', (request) => {
  last = last.then(() => answer(request));
});
parentPort.postMessage({ id: 0 });
