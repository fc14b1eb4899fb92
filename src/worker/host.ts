import { AppError } from '../domain/appError';
import type { CommandMap, EventMap, RequestMessage, ResponseMessage } from '../protocol/commands';

export interface HandlerContext<E extends EventMap> {
  /** Aborted when the caller cancels; looked at between batches. */
  readonly signal: AbortSignal;
  readonly emit: <K extends keyof E & string>(event: K, payload: E[K]) => void;
}

/** One handler per command; each may run while others wait. */
export type Handlers<C extends CommandMap, E extends EventMap> = {
  readonly [K in keyof C & string]: (argument: C[K]['argument'], context: HandlerContext<E>) => C[K]['result'] | Promise<C[K]['result']>;
};

/** The part of a worker's global scope that is used. */
export interface WorkerScope {
  postMessage(message: ResponseMessage, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/**
 * Answers a client's messages. Whatever a handler throws becomes an error that survives cloning; numeric arrays in results and events
 * are moved, not copied, so handlers give away arrays that they no longer need.
 */
export function serve<C extends CommandMap, E extends EventMap>(handlers: Handlers<C, E>, scope: WorkerScope): void {
  const running = new Map<number, AbortController>();
  const post = (message: ResponseMessage, payload: unknown): void => scope.postMessage(message, transferables(payload));
  const emit: HandlerContext<E>['emit'] = (event, payload) => post({ type: 'event', event, payload }, payload);

  const run = async (id: number, command: string, argument: unknown): Promise<void> => {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const handler = Object.hasOwn(handlers, command) ? handlers[command] : undefined;
      if (!handler) throw new AppError('unexpected', `The worker knows no command ${command}.`);
      // The client's types come from the same map; the wire between is untyped.
      const result: unknown = await handler(argument as never, { signal: controller.signal, emit });
      post({ type: 'result', id, result }, result);
    } catch (error) {
      post({ type: 'error', id, error: AppError.wrap(error).toShape() }, null);
    } finally {
      running.delete(id);
    }
  };

  scope.addEventListener('message', (event) => {
    const message = event.data as RequestMessage;
    if (message.type === 'request') void run(message.id, message.command, message.argument);
    else if (message.type === 'cancel') running.get(message.id)?.abort();
    else if (message.type === 'ping') post({ type: 'pong', id: message.id }, null);
  });
}

/** Buffers of the numeric arrays in a payload (itself, or its direct properties) that own their whole buffer: a view shares it. */
function transferables(payload: unknown): Transferable[] {
  if (typeof payload !== 'object' || payload === null) return [];
  const candidates: unknown[] = ArrayBuffer.isView(payload) ? [payload] : Array.isArray(payload) ? [] : Object.values(payload);
  const buffers = new Set<Transferable>();
  for (const value of candidates) {
    if (!(value instanceof Float32Array || value instanceof Uint8Array)) continue;
    const { buffer } = value;
    if (buffer instanceof ArrayBuffer && buffer.byteLength === value.byteLength) buffers.add(buffer);
  }
  return [...buffers];
}
