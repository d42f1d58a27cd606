/** A picture that the pretend server received. */
export interface Photo {
  token: string;
  step: string;
  source: string | null;
  noCamera?: string | null;
  type: string | undefined;
  bytes: Buffer;
}

/** Starts the pretend server on `port` (any free one by default), serving built pages from a folder. */
export function start(options?: { port?: number; pages?: string | null }): Promise<{
  url: string;
  photos: Photo[];
  acts: Record<string, unknown>[];
  said: (token: string) => string[];
  stop(): Promise<void>;
}>;
