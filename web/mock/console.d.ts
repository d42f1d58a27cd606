/** Starts the pretend server of the console on `port` (any free one by default), serving the built console from a folder. */
export function start(options?: { port?: number; pages?: string | null }): Promise<{
  url: string;
  asked: { method: string; path: string; body: unknown }[];
  expire(): void;
  stop(): Promise<void>;
}>;
