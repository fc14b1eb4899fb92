/** Same-origin folders of the shipped models; the build copies `models/` there. */
export const modelUrls = {
  encoder: `${import.meta.env.BASE_URL}models/encoder/`,
  ranker: `${import.meta.env.BASE_URL}models/ranker/`,
} as const;
