import type { WorkerLike } from '../../src/client/wire';
import type { RequestMessage, ResponseMessage } from '../../src/protocol/commands';
import type { WorkerScope } from '../../src/worker/host';

type Listener = (event: Event) => void;

/** A worker whose messages are cloned and arrive in a later task, as a real one's; the test decides what it answers. */
export class FakeWorker implements WorkerLike {
  readonly received: RequestMessage[] = [];
  terminated = false;
  /** Called for every message that reaches the worker. */
  onRequest: (message: RequestMessage) => void = () => {};
  readonly #listeners = new Map<string, Set<Listener>>();

  postMessage(message: RequestMessage): void {
    const copy = structuredClone(message);
    queueMicrotask(() => {
      if (this.terminated) return;
      this.received.push(copy);
      this.onRequest(copy);
    });
  }

  addEventListener(type: string, listener: Listener): void {
    const listeners = this.#listeners.get(type) ?? new Set();
    this.#listeners.set(type, listeners.add(listener));
  }

  terminate(): void {
    this.terminated = true;
  }

  /** What the worker says; also after its end, as messages under way do. */
  answer(message: ResponseMessage, transfer: Transferable[] = []): void {
    this.dispatch(Object.assign(new Event('message'), { data: structuredClone(message, { transfer }) }));
  }

  fail(message: string): void {
    this.dispatch(Object.assign(new Event('error'), { message }));
  }

  garble(): void {
    this.dispatch(new Event('messageerror'));
  }

  /** Requests of one kind so far. */
  requests(command: string): Extract<RequestMessage, { type: 'request' }>[] {
    return this.received.filter((message) => message.type === 'request').filter((message) => message.command === command);
  }

  /** The global scope that handlers see. */
  get scope(): WorkerScope {
    return {
      postMessage: (message, transfer) => {
        const copy = structuredClone(message, { transfer });
        queueMicrotask(() => this.answer(copy));
      },
      addEventListener: (_type, listener) => {
        this.onRequest = (message) => listener(Object.assign(new Event('message'), { data: message }) as MessageEvent);
      },
    };
  }

  private dispatch(event: Event): void {
    for (const listener of this.#listeners.get(event.type) ?? []) listener(event);
  }
}
