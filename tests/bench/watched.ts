/** What `watch.ts` notes down in a page of the shop; all times are of the page's own clock, 0 = navigation began. */
export interface Watched {
  /** First time that a search field stood in the page. */
  fieldMs: number | null;
  /** Answers to searches, as they reached the page and as they could be seen. */
  answers: { phase: string; atMs: number; paintedMs: number | null }[];
  /** Runs of the trainer; the end of one that goes on is null. */
  trainings: { startMs: number; endMs: number | null; ended: 'result' | 'error' | null }[];
  /** Events of people and the end of the frame that shows their effect. */
  inputs: { type: string; startMs: number; paintedMs: number }[];
  /** Of the Event Timing API, rounded to 8 ms by the browser; those under 16 ms are not told. */
  timings: { interactionId: number; startMs: number; durationMs: number }[];
  longTasks: { startMs: number; durationMs: number }[];
}
