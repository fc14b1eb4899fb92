import type { RequestMessage, ResponseMessage } from '../protocol/commands';

/** The part of `Worker` that the client uses. */
export interface WorkerLike {
  postMessage(message: RequestMessage): void;
  addEventListener(type: 'message' | 'messageerror' | 'error', listener: (event: Event) => void): void;
  terminate(): void;
}

/** The payload of a `message` event, or null for anything that is none of ours. Payloads inside are as the protocol's maps type them. */
export function readResponse(event: Event): ResponseMessage | null {
  const data: unknown = (event as MessageEvent<unknown>).data;
  if (typeof data !== 'object' || data === null || !('type' in data)) return null;
  const { type } = data;
  // The wire is untyped: this is the one place where its messages get their type.
  return type === 'result' || type === 'error' || type === 'event' || type === 'pong' ? (data as ResponseMessage) : null;
}

/** What an `error` event of a worker says; empty when its script could not be loaded at all. */
export function crashMessage(event: Event): string {
  if (event.type === 'messageerror') return 'A message of the worker could not be read.';
  const { message, filename, lineno } = event as Partial<ErrorEvent>;
  if (!message) return 'The worker failed, or its script could not be loaded.';
  return filename ? `${message} (${filename}:${lineno ?? 0})` : message;
}
